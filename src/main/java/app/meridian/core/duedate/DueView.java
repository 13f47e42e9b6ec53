package app.meridian.core.duedate;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a due date is looked at.
 *
 * @param asOf the moment the report is made for; now if empty
 * @param date "what if" it were due on that day; the day it is due if empty
 */
public record DueView(Optional<Instant> asOf, Optional<LocalDate> date) {
    /** As it is, now. */
    public static final DueView NOW = new DueView(Optional.empty(), Optional.empty());

    public DueView {
        requireNonNull(asOf, "asOf");
        requireNonNull(date, "date");
    }
}
