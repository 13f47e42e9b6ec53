package app.meridian.core.person;

import static java.util.Objects.requireNonNull;

import app.meridian.core.subject.Container;
import app.meridian.core.worktime.DateSpan;
import java.util.Locale;
import java.util.Optional;

/**
 * How somebody's hours are wanted.
 *
 * @param container whose defaults count; empty outside of any
 * @param dates for which holidays are looked up
 * @param locale of the holidays' names
 */
public record HoursRequest(Optional<Container> container, DateSpan dates, Locale locale) {

    public HoursRequest {
        requireNonNull(container, "container");
        requireNonNull(dates, "dates");
        requireNonNull(locale, "locale");
    }

    /** Outside of any container, over all dates that calendars know. */
    public static HoursRequest everywhere(Locale locale) {
        return new HoursRequest(Optional.empty(), DateSpan.KNOWN, locale);
    }
}
