package app.meridian.store;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The body of a company calendar's row, and what its history says of it.
 *
 * @param days date to name
 */
record CompanyCalendarJson(String name, Map<String, String> days) {

    static CompanyCalendarJson of(String name, NavigableMap<LocalDate, String> days) {
        Map<String, String> texts = new LinkedHashMap<>();
        days.forEach((date, holiday) -> texts.put(date.toString(), holiday));
        return new CompanyCalendarJson(name, texts);
    }

    NavigableMap<LocalDate, String> toDomain() {
        NavigableMap<LocalDate, String> holidays = new TreeMap<>();
        if (days != null) days.forEach((date, holiday) -> holidays.put(LocalDate.parse(date), holiday));
        return holidays;
    }
}
