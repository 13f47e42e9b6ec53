package app.meridian.core.person;

import app.meridian.core.worktime.DayPart;
import app.meridian.core.worktime.Leave;
import app.meridian.core.worktime.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** What leave takes from a calendar, from {@code start} until but without {@code end}; work or not. */
record LostTime(LocalDate first, DayPart firstPart, LocalDate last, DayPart lastPart, Instant start, Instant end) {

    static LostTime of(Leave leave, WorkingTime time) {
        LocalTime halfDay = time.calendar().halfDay();
        LocalTime begin = leave.fromPart() == DayPart.AFTERNOON ? halfDay : LocalTime.MIDNIGHT;
        Instant end = leave.toPart() == DayPart.MORNING ? time.firstAt(leave.to(), halfDay) : time.endOf(leave.to());
        return new LostTime(leave.from(), leave.fromPart(), leave.to(), leave.toPart(),
                time.firstAt(leave.from(), begin), end);
    }

    /** Empty on a date that the clocks jumped over. */
    boolean isEmpty() {
        return !start.isBefore(end);
    }

    boolean contains(Instant instant) {
        return !instant.isBefore(start) && instant.isBefore(end);
    }

    /** Whether nothing is worked from the end of this until a later one, or they meet. */
    boolean reaches(LostTime later, WorkingTime time) {
        return !later.start.isAfter(end) || time.between(end, later.start).isZero();
    }

    LostTime with(LostTime later) {
        LostTime longer = later.end.isAfter(end) ? later : this;
        boolean oneDate = first.equals(longer.last) && firstPart != longer.lastPart;
        return oneDate
                ? new LostTime(first, DayPart.WHOLE, first, DayPart.WHOLE, start, longer.end)
                : new LostTime(first, firstPart, longer.last, longer.lastPart, start, longer.end);
    }

    Absence absence(WorkingTime time, boolean showsHours) {
        Optional<Instant> back = time.next(end).map(interval -> interval.from());
        Optional<LocalDate> backOn = back.map(at -> at.atZone(time.zoneAt(at)).toLocalDate());
        return new Absence(first, firstPart, last, lastPart, backOn, back.filter(at -> showsHours));
    }
}
