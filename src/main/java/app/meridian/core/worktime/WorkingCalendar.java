package app.meridian.core.worktime;

import static java.util.Objects.requireNonNull;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * When somebody works: the rules, not yet the time they add up to. An instant is working time if and only if the
 * wall clock of the zone in force shows hours of its local date (rules W0 and W1): whole-day leave wins and nothing is
 * worked; else the week's hours count unless the date is a holiday, extra hours are added, and half-day leave cuts.
 *
 * @param halfDay where a day is split into morning and afternoon, in whole minutes (rule W2)
 */
public record WorkingCalendar(Timeline<ZoneChoice> zones, Timeline<WorkingWeek> weeks, HolidayCalendar holidays,
        List<Leave> leave, List<ExtraDay> extraDays, LocalTime halfDay) {
    /** 13:00, unless a company says otherwise (rule W2). */
    public static final LocalTime HALF_DAY = LocalTime.of(13, 0);

    /** @throws IllegalArgumentException if {@code halfDay} has seconds */
    public WorkingCalendar {
        requireNonNull(zones, "zones");
        requireNonNull(weeks, "weeks");
        requireNonNull(holidays, "holidays");
        leave = List.copyOf(leave);
        extraDays = List.copyOf(extraDays);
        boolean wholeMinutes = halfDay.equals(halfDay.truncatedTo(ChronoUnit.MINUTES));
        if (!wholeMinutes) throw new IllegalArgumentException("A day is split at a whole minute, not at " + halfDay);
    }

    /** One zone and one week for ever, nothing off but what the week leaves free. */
    public static WorkingCalendar of(ZoneId zone, WorkingWeek week) {
        ZoneChoice choice = new ZoneChoice(zone, Origin.of(Origin.Kind.REQUEST));
        return new WorkingCalendar(Timeline.always(choice), Timeline.always(week), HolidayCalendar.NONE,
                List.of(), List.of(), HALF_DAY);
    }

    public WorkingCalendar withHolidays(HolidayCalendar changed) {
        return new WorkingCalendar(zones, weeks, changed, leave, extraDays, halfDay);
    }

    public WorkingCalendar withLeave(List<Leave> changed) {
        return new WorkingCalendar(zones, weeks, holidays, changed, extraDays, halfDay);
    }

    public WorkingCalendar withExtraDays(List<ExtraDay> changed) {
        return new WorkingCalendar(zones, weeks, holidays, leave, changed, halfDay);
    }
}
