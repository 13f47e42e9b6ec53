package app.meridian.it;

import app.meridian.core.worktime.HolidayCalendar;
import app.meridian.core.worktime.Hours;
import app.meridian.core.worktime.Leave;
import app.meridian.core.worktime.WorkingCalendar;
import app.meridian.core.worktime.WorkingWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Calendars as large as real ones get. */
final class SampleCalendars {
    static final LocalDate START = LocalDate.of(2026, 1, 1);

    private static final List<String> ZONES = List.of("Europe/Berlin", "America/New_York", "Asia/Kathmandu",
            "Australia/Lord_Howe", "America/St_Johns", "Asia/Tokyo", "America/Los_Angeles", "Africa/Cairo");
    private static final List<WorkingWeek> WEEKS = List.of(WorkingWeek.NINE_TO_FIVE,
            WorkingWeek.weekdays(Hours.parse("08:00-12:00"), Hours.parse("13:30-18:00")),
            WorkingWeek.weekdays(Hours.parse("22:00-06:00")));

    private SampleCalendars() {}

    /** Ten years with 150 holidays and 60 absences of one to ten dates. */
    static WorkingCalendar busyDecade() {
        TreeMap<LocalDate, String> holidays = new TreeMap<>();
        for (int i = 0; i < 150; i++) holidays.put(START.plusDays(24L * i + i % 7), "Holiday " + i);
        List<Leave> absences = IntStream.range(0, 60).map(i -> 60 * i + 11)
                .mapToObj(day -> Leave.days(START.plusDays(day), START.plusDays(day + day / 60 % 10))).toList();
        return WorkingCalendar.of(ZoneId.of("Europe/Berlin"), WEEKS.get(1))
                .withHolidays(new HolidayCalendar("", holidays)).withLeave(absences);
    }

    /** People all over the world, with office hours, split days and night shifts. */
    static List<WorkingCalendar> people(int count) {
        return IntStream.range(0, count).mapToObj(i -> WorkingCalendar.of(
                ZoneId.of(ZONES.get(i % ZONES.size())), WEEKS.get(i % WEEKS.size()))).toList();
    }
}
