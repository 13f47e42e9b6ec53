package app.meridian.core.team;

import static java.util.Objects.requireNonNull;

import app.meridian.core.worktime.DateSpan;
import app.meridian.core.worktime.Interval;
import app.meridian.core.worktime.WorkingCalendar;
import app.meridian.core.worktime.WorkingTime;
import app.meridian.core.worktime.WorkingWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * A date on a clock, from its first instant to its end (rules W7 and W8): 23 to 25 hours where the clock changes.
 *
 * @param date one that exists on the clock
 */
public record ClockDay(LocalDate date, ZoneId zone, Interval interval) {
    /** The first and the last date that can be looked at: all around them is known (rule W6). */
    public static final DateSpan DATES =
            new DateSpan(DateSpan.KNOWN.first().plusYears(1), DateSpan.KNOWN.last().minusYears(2));

    public ClockDay {
        requireNonNull(date, "date");
        requireNonNull(zone, "zone");
        requireNonNull(interval, "interval");
    }

    /** A date that the clock skips becomes the one after it. */
    public static ClockDay of(LocalDate date, ZoneId zone) {
        WorkingTime clock = clock(date, zone);
        Instant from = clock.firstAt(date, LocalTime.MIDNIGHT);
        Instant until = clock.endOf(date);
        if (!from.isBefore(until)) return of(date.plusDays(1), zone);
        return new ClockDay(date, zone, new Interval(from, until));
    }

    private static WorkingTime clock(LocalDate date, ZoneId zone) {
        DateSpan around = new DateSpan(date.minusDays(3), date.plusDays(3));
        return WorkingTime.of(WorkingCalendar.of(zone, WorkingWeek.NINE_TO_FIVE), around);
    }

    public static ClockDay at(Instant instant, ZoneId zone) {
        return of(instant.atZone(zone).toLocalDate(), zone);
    }

    /** The first instant at which the clock shows the hour or a later one; 24 is the end of the day. */
    public Instant at(int hour) {
        return hour == 24 ? until() : clock(date, zone).firstAt(date, LocalTime.of(hour, 0));
    }

    public Instant from() {
        return interval.from();
    }

    public Instant until() {
        return interval.until();
    }
}
