package app.meridian.core.reader;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * Who is reading, and how they read dates and times.
 *
 * @param person empty for an anonymous reader
 * @param zone where the reader's clock stands; for an anonymous one the product's default
 * @param timePattern the product's own pattern for a time of day, such as {@code HH:mm} or {@code h:mm a} (rule H8)
 */
public record Reader(Optional<PersonId> person, ZoneId zone, Locale locale, String timePattern) {

    public Reader {
        requireNonNull(person, "person");
        requireNonNull(zone, "zone");
        requireNonNull(locale, "locale");
        requireNonNull(timePattern, "timePattern");
    }

    public boolean is(PersonId other) {
        return person.filter(other::equals).isPresent();
    }
}
