package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.worktime.DateSpan;
import app.meridian.core.worktime.HolidayCalendar;
import app.meridian.core.worktime.Interval;
import app.meridian.core.worktime.WorkingCalendar;
import app.meridian.core.worktime.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When one person is asked by one round, as their calendar is known now (rules L1, L3 and L6). Says nothing about what
 * has been fixed. Not for more than one thread.
 */
final class Windows {
    private final List<PlanChange> plans;
    private final WorkingTime time;
    private final WorkingTime plain;
    private final DateSpan dates;
    private final Map<LocalDate, Optional<Opening>> openings = new HashMap<>();

    /** @param dates for which the calendar is known; nobody is asked on others */
    Windows(List<PlanChange> plans, WorkingCalendar calendar, DateSpan dates) {
        this.plans = requireNonNull(plans, "plans");
        this.dates = requireNonNull(dates, "dates");
        this.time = WorkingTime.of(calendar, dates);
        this.plain = isPlain(calendar) ? time : WorkingTime.of(
                calendar.withHolidays(HolidayCalendar.NONE).withLeave(List.of()), dates);
    }

    /** The window of the day; empty if the person is not asked on it. */
    Optional<Window> of(LocalDate day) {
        return opening(day).map(opening -> new Window(opening.at(), closing(day, opening)));
    }

    /** Whether nothing but leave or a holiday keeps the person from being asked on the day (rule L4). */
    boolean isAway(LocalDate day) {
        return knows(day) && plain != time && opening(day).isEmpty() && opening(day, plain).isPresent();
    }

    /** Whether leave or holidays that are known by now take all working time of a fixed window (rule F2). */
    boolean isEmptied(Window fixed) {
        return plain != time && isFree(time, fixed) && !isFree(plain, fixed);
    }

    /** The first day after the given one on which the person is asked; empty if none is known. */
    Optional<LocalDate> next(LocalDate after) {
        LocalDate day = after.plusDays(1);
        while (knows(day) && opening(day).isEmpty()) day = day.plusDays(1);
        return knows(day) ? Optional.of(day) : Optional.empty();
    }

    /** The last date, from the given one on, of those without any working time; empty if no end is known. */
    Optional<LocalDate> awayUntil(LocalDate day) {
        LocalDate next = day;
        while (knows(next) && time.on(next).isEmpty()) next = next.plusDays(1);
        return knows(next) ? Optional.of(next.minusDays(1)) : Optional.empty();
    }

    /** The working day of the instant, else its date on the person's clock (rule L2). */
    LocalDate logicalDay(Instant instant) {
        return time.logicalDay(instant);
    }

    private Optional<Opening> opening(LocalDate day) {
        return knows(day) ? openings.computeIfAbsent(day, each -> opening(each, time)) : Optional.empty();
    }

    /** A later plan takes the day over unless its window had opened by then (rule L6). */
    private Optional<Opening> opening(LocalDate day, WorkingTime calendar) {
        Optional<Opening> opening = Optional.empty();
        for (PlanChange change : plans) {
            if (opening.isPresent() && !opening.get().at().isAfter(change.from())) return opening;
            opening = change.plan().filter(plan -> plan.asksOn(day))
                    .flatMap(plan -> opening(day, plan, change.from(), calendar));
        }
        return opening;
    }

    private static Optional<Opening> opening(LocalDate day, Plan plan, Instant since, WorkingTime calendar) {
        List<Interval> pieces = calendar.workingDay(day);
        if (pieces.isEmpty()) return Optional.empty();
        Instant start = plan.opensAt().map(wanted -> calendar.firstAt(day, wanted))
                .flatMap(wanted -> firstFrom(wanted, pieces)).orElse(pieces.get(0).from());
        return firstFrom(since.isAfter(start) ? since : start, pieces)
                .map(at -> new Opening(at, pieces.get(pieces.size() - 1).until(), plan));
    }

    private static Optional<Instant> firstFrom(Instant wanted, List<Interval> pieces) {
        return pieces.stream().filter(piece -> piece.until().isAfter(wanted)).findFirst()
                .map(piece -> piece.from().isAfter(wanted) ? piece.from() : wanted);
    }

    private Instant closing(LocalDate day, Opening opening) {
        Instant closes = opening.plan().answerTime().flatMap(length -> time.plus(opening.at(), length))
                .orElse(opening.endOfDay());
        if (!closes.isAfter(opening.endOfDay())) return closes;
        return next(day).flatMap(this::opening).map(Opening::at).filter(next -> next.isBefore(closes)).orElse(closes);
    }

    private boolean knows(LocalDate day) {
        return dates.contains(day);
    }

    private static boolean isFree(WorkingTime calendar, Window window) {
        return calendar.intervals(window.opens(), window.closes()).isEmpty();
    }

    private static boolean isPlain(WorkingCalendar calendar) {
        return calendar.leave().isEmpty() && calendar.holidays().days().isEmpty();
    }

    /** @param endOfDay the end of the working day that it is the opening of */
    private record Opening(Instant at, Instant endOfDay, Plan plan) {}
}
