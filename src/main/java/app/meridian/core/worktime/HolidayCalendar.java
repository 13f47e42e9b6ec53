package app.meridian.core.worktime;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Public holidays.
 *
 * @param label where they hold, in words as short as {@code SE} or {@code Kathmandu office}; empty for no holidays
 * @param days date to name, in the language it was asked for
 */
public record HolidayCalendar(String label, NavigableMap<LocalDate, String> days) {
    public static final HolidayCalendar NONE = new HolidayCalendar("", new TreeMap<>());

    public HolidayCalendar {
        requireNonNull(label, "label");
        days = Collections.unmodifiableNavigableMap(new TreeMap<>(days));
    }
}
