package app.meridian.core.worktime;

import app.meridian.core.worktime.Explanation.Reason;
import app.meridian.core.worktime.Explanation.SkippedDate;
import app.meridian.core.worktime.ZoneTimes.Piece;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds the dates that have less working time than the week says, or none. */
final class SkippedDates {
    private final WallClock clock;
    private final DayRules rules;
    private final String label;

    SkippedDates(WorkingTime time) {
        clock = time.clock();
        rules = time.rules();
        label = time.calendar().holidays().label();
    }

    /** The dates that the clock shows in the range, and those it jumps over. It may go back to an earlier date. */
    Iterable<LocalDate> of(Interval range) {
        long end = range.until().minusNanos(1).getEpochSecond() + 1;
        List<Piece> shown = clock.pieces(range.from().getEpochSecond(), end);
        long first = shown.stream().mapToLong(Piece::localFrom).min().orElseThrow();
        long last = shown.stream().mapToLong(Piece::localUntil).max().orElseThrow() - 1;
        return WallClock.date(first).datesUntil(WallClock.date(last).plusDays(1))::iterator;
    }

    Optional<SkippedDate> on(LocalDate date) {
        return reason(date).map(reason -> new SkippedDate(date, reason, reason == Reason.HOLIDAY ? holiday(date) : ""));
    }

    private Optional<Reason> reason(LocalDate date) {
        if (!clock.shows(date)) return Optional.of(Reason.NO_SUCH_DATE);
        List<Hours> ofWeek = rules.week(date).on(date.getDayOfWeek());
        List<Hours> worked = rules.on(date);
        boolean complete = ofWeek.stream().allMatch(hours -> worked.stream().anyMatch(each -> covers(each, hours)));
        return complete && !worked.isEmpty() ? Optional.empty() : Optional.of(lost(date));
    }

    private Reason lost(LocalDate date) {
        Optional<DayPart> leave = rules.leave().on(date);
        if (leave.filter(DayPart.WHOLE::equals).isPresent()) return Reason.LEAVE;
        if (rules.holiday(date).isPresent()) return Reason.HOLIDAY;
        if (leave.isEmpty()) return Reason.DAY_OFF;
        return leave.get() == DayPart.MORNING ? Reason.MORNING_LEAVE : Reason.AFTERNOON_LEAVE;
    }

    private static boolean covers(Hours outer, Hours inner) {
        return outer.from() <= inner.from() && outer.until() >= inner.until();
    }

    private String holiday(LocalDate date) {
        String name = rules.holiday(date).orElse("");
        return label.isEmpty() ? name : name + " (" + label + ")";
    }
}
