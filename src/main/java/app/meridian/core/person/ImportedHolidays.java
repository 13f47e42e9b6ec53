package app.meridian.core.person;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What a calendar file says of holidays.
 *
 * @param days date to name; the names of several events of a date stand behind each other; empty for no name
 * @param skipped how many events have a time of day or are cancelled
 */
public record ImportedHolidays(NavigableMap<LocalDate, String> days, int skipped) {
    public ImportedHolidays {
        days = Collections.unmodifiableNavigableMap(new TreeMap<>(days));
    }
}
