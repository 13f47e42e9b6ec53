package app.meridian.core.worktime;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the tests by example are made of. Weekdays in November 2026: the 23rd is a Monday. */
final class Examples {
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    static final LocalDate TUESDAY = MONDAY.plusDays(1);
    static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    static final LocalDate SATURDAY = MONDAY.plusDays(5);

    private Examples() {}

    /** The same hours on all seven days. */
    static WorkingWeek daily(String... hours) {
        Map<DayOfWeek, List<Hours>> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) days.put(day, hours(hours));
        return new WorkingWeek(days);
    }

    static WorkingWeek weekdays(String... hours) {
        return WorkingWeek.weekdays(hours(hours).toArray(Hours[]::new));
    }

    static List<Hours> hours(String... hours) {
        return List.of(hours).stream().map(Hours::parse).toList();
    }

    static WorkingCalendar utc(WorkingWeek week) {
        return in("UTC", week);
    }

    static WorkingCalendar in(String zone, WorkingWeek week) {
        return WorkingCalendar.of(ZoneId.of(zone), week);
    }

    static ZoneChoice zone(String id) {
        return new ZoneChoice(ZoneId.of(id), Origin.of(Origin.Kind.PROFILE));
    }

    static HolidayCalendar holidays(LocalDate... dates) {
        TreeMap<LocalDate, String> days = new TreeMap<>();
        for (LocalDate date : dates) days.put(date, "Midsummer Day");
        return new HolidayCalendar("SE", days);
    }

    static Instant at(String instant) {
        return Instant.parse(instant);
    }

    static Interval interval(String from, String until) {
        return new Interval(at(from), at(until));
    }

    /** From one time of day in UTC to another, such as {@code 22:00-24:00}, on a date. */
    static Interval interval(LocalDate date, String hours) {
        Hours parsed = Hours.parse(hours);
        Instant midnight = Instant.ofEpochSecond(date.toEpochDay() * 86_400);
        Instant from = midnight.plus(Duration.ofMinutes(parsed.from()));
        return new Interval(from, from.plus(Duration.ofMinutes(parsed.length())));
    }

    static List<Interval> intervals(LocalDate date, String... hours) {
        List<Interval> intervals = new ArrayList<>();
        for (String each : hours) intervals.add(interval(date, each));
        return intervals;
    }

    /** All that is worked on a date, as length. */
    static Duration worked(WorkingCalendar calendar, LocalDate date) {
        return WorkingTime.of(calendar).on(date).stream().map(Interval::length).reduce(Duration.ZERO, Duration::plus);
    }
}
