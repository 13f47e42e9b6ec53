package app.meridian.core.reader;

import app.meridian.core.person.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/** How a person types a day into the product's own date fields. */
public interface DayInput {

    /** Empty if the product would not take it for a day. */
    Optional<LocalDate> parse(Optional<PersonId> reader, String typed);

    /** As {@link #parse} reads it, such as {@code 27/Nov/26}. */
    String format(Optional<PersonId> reader, LocalDate day);
}
