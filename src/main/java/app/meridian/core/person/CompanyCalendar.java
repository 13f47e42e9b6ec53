package app.meridian.core.person;

import static java.util.Objects.requireNonNull;

import app.meridian.core.worktime.HolidayCalendar;
import java.time.LocalDate;
import java.util.NavigableMap;

/**
 * Holidays that administrators have uploaded.
 *
 * @param id 0 if never saved
 * @param version 0 if never saved, one more with every change
 * @param days date to name
 */
public record CompanyCalendar(long id, String name, long version, NavigableMap<LocalDate, String> days) {

    public CompanyCalendar {
        requireNonNull(name, "name");
        days = new HolidayCalendar(name, days).days();
    }

    /** How a profile or a default names it. */
    public String code() {
        return codeOf(id);
    }

    public static String codeOf(long id) {
        return "calendar-" + id;
    }
}
