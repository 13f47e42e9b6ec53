package app.meridian.core.decision;

import app.meridian.core.worktime.DateSpan;
import app.meridian.core.worktime.DayPart;
import app.meridian.core.worktime.Interval;
import app.meridian.core.worktime.Leave;
import app.meridian.core.worktime.LostDates;
import app.meridian.core.worktime.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a clock stands still: for leave or a holiday, or only because the day is over. */
final class StandStill {
    private final WorkingTime time;
    private final Instant now;
    private final ZonedDateTime local;

    StandStill(WorkingTime time, Instant now) {
        this.time = time;
        this.now = now;
        this.local = now.atZone(time.zoneAt(now));
    }

    /** The last date of leave or holidays from today on until work goes on; empty for none, or if it never does. */
    Optional<LocalDate> awayUntil() {
        Optional<LocalDate> back = time.next(now).map(Interval::from)
                .map(at -> at.atZone(time.zoneAt(at)).toLocalDate());
        return back.flatMap(date -> Stream.concat(leave(date), holidays(date)).max(Comparator.naturalOrder()));
    }

    private Stream<LocalDate> leave(LocalDate back) {
        return time.calendar().leave().stream()
                .filter(leave -> !leave.to().isBefore(today()) && !leave.from().isAfter(back))
                .filter(leave -> !isOver(leave) && !isLater(leave, back))
                .map(leave -> leave.to().isAfter(back) ? back : leave.to());
    }

    /** Half of today was taken, and that half is over. */
    private boolean isOver(Leave leave) {
        LocalTime halfDay = time.calendar().halfDay();
        return leave.to().equals(today()) && leave.toPart() == DayPart.MORNING
                && !local.toLocalTime().isBefore(halfDay);
    }

    /** It begins after work has gone on. */
    private static boolean isLater(Leave leave, LocalDate back) {
        return leave.from().equals(back) && leave.fromPart() == DayPart.AFTERNOON;
    }

    private Stream<LocalDate> holidays(LocalDate back) {
        LostDates lost = new LostDates(time);
        return today().datesUntil(back.plusDays(1)).filter(date -> isHoliday(lost, date));
    }

    private static boolean isHoliday(LostDates lost, LocalDate date) {
        return lost.firstOf(new DateSpan(date, date)).flatMap(LostDates.Lost::holiday).isPresent();
    }

    private LocalDate today() {
        return local.toLocalDate();
    }
}
