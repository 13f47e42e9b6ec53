package app.meridian.core.person;

import static java.util.Objects.requireNonNull;

import app.meridian.core.worktime.DateSpan;
import app.meridian.core.worktime.HolidayCalendar;
import app.meridian.core.worktime.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** When one person is away, as others may know it: dates without a reason, and holidays by name. */
public final class Absences {
    private final WorkingTime time;
    private final boolean showsHours;
    private final List<LostTime> lost;

    /**
     * @param time over all dates that calendars know; "back" minds only the holidays in it
     * @param showsHours false if the reader may not see when the person works (rule P2)
     */
    public Absences(WorkingTime time, boolean showsHours) {
        this.time = requireNonNull(time, "time");
        this.showsHours = showsHours;
        this.lost = joined(time);
    }

    /** The absence that covers the instant, or that takes all that is left of the person's hours of the same date. */
    public Optional<Absence> at(Instant instant) {
        return lost.stream().filter(each -> each.contains(instant) || takesTheRest(each, instant)).findFirst()
                .map(each -> each.absence(time, showsHours));
    }

    /** Absences that touch the dates, in order and uncut. */
    public List<Absence> within(DateSpan dates) {
        return lost.stream()
                .filter(each -> !each.first().isAfter(dates.last()) && !each.last().isBefore(dates.first()))
                .map(each -> each.absence(time, showsHours)).toList();
    }

    /** Holidays on the dates, in order, whatever the weekday. */
    public List<Holiday> holidays(DateSpan dates) {
        HolidayCalendar holidays = time.calendar().holidays();
        return holidays.days().subMap(dates.first(), true, dates.last(), true).entrySet().stream()
                .map(day -> new Holiday(day.getKey(), day.getValue(), holidays.label())).toList();
    }

    private boolean takesTheRest(LostTime absence, Instant instant) {
        LocalDate today = instant.atZone(time.zoneAt(instant)).toLocalDate();
        boolean laterToday = absence.first().equals(today) && instant.isBefore(absence.start());
        return laterToday && time.between(instant, absence.start()).isZero();
    }

    private static List<LostTime> joined(WorkingTime time) {
        List<LostTime> joined = new ArrayList<>();
        time.calendar().leave().stream().map(leave -> LostTime.of(leave, time)).filter(each -> !each.isEmpty())
                .sorted(Comparator.comparing(LostTime::start).thenComparing(LostTime::end))
                .forEach(next -> {
                    boolean joins = !joined.isEmpty() && joined.get(joined.size() - 1).reaches(next, time);
                    joined.add(joins ? joined.remove(joined.size() - 1).with(next) : next);
                });
        return List.copyOf(joined);
    }
}
