package app.meridian.core.person;

import app.meridian.core.worktime.DateSpan;
import app.meridian.core.worktime.HolidayCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The public holidays of Sweden and the United States, as far as there is one in November 2026. */
public final class FewRegions implements Holidays {
    private static final Map<String, Map.Entry<LocalDate, String>> DAYS = Map.of(
            "SE", Map.entry(LocalDate.of(2026, 6, 20), "Midsummer Day"),
            "US", Map.entry(LocalDate.of(2026, 11, 26), "Thanksgiving Day"));

    @Override
    public List<Region> regions(Locale locale) {
        return List.of(new Region("SE", "Sweden"), new Region("US", "United States"));
    }

    @Override
    public boolean knows(String code) {
        return DAYS.containsKey(code);
    }

    @Override
    public HolidayCalendar of(String code, DateSpan dates, Locale locale) {
        if (!knows(code)) throw new IllegalArgumentException("No region " + code);
        TreeMap<LocalDate, String> days = new TreeMap<>(Map.ofEntries(DAYS.get(code)));
        return new HolidayCalendar(code, days.subMap(dates.first(), true, dates.last(), true));
    }
}
