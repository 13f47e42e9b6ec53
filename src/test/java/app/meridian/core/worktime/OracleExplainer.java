package app.meridian.core.worktime;

import app.meridian.core.worktime.ClockChanges.ClockChange;
import app.meridian.core.worktime.Explanation.Reason;
import app.meridian.core.worktime.Explanation.SkippedDate;
import java.time.LocalDate;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says of each date of a range whether and why it has less working time than the week. */
final class OracleExplainer {
    private final WorkingCalendar calendar;
    private final Oracle oracle;
    private final OracleDays days;
    private final Set<LocalDate> shown;

    OracleExplainer(Case given, Oracle oracle) {
        calendar = given.calendar();
        this.oracle = oracle;
        days = new OracleDays(calendar);
        shown = oracle.runs().stream().map(OracleWalk.Run::date).collect(Collectors.toSet());
    }

    List<SkippedDate> skipped(Interval range) {
        TreeSet<LocalDate> dates = new TreeSet<>(runs(range).stream().map(OracleWalk.Run::date).toList());
        List<SkippedDate> skipped = new ArrayList<>();
        for (LocalDate date : dates.first().datesUntil(dates.last().plusDays(1)).toList()) {
            reason(date).ifPresent(reason -> skipped.add(new SkippedDate(date, reason,
                    reason == Reason.HOLIDAY ? calendar.holidays().days().get(date) + " (SE)" : "")));
        }
        return skipped;
    }

    /** After the start of the range and before its end. */
    List<Explanation.ClockChange> clockChanges(Interval range) {
        return oracle.clockChanges().stream().map(ClockChange::change)
                .filter(it -> it.getInstant().isAfter(range.from()) && it.getInstant().isBefore(range.until()))
                .map(OracleExplainer::change).toList();
    }

    private List<OracleWalk.Run> runs(Interval range) {
        return oracle.runs().stream().filter(run -> run.interval().intersect(range).isPresent()).toList();
    }

    private Optional<Reason> reason(LocalDate date) {
        if (!shown.contains(date)) return Optional.of(Reason.NO_SUCH_DATE);
        byte[] ofWeek = days.weekOnly(date);
        byte[] worked = days.minutes(date);
        boolean complete = IntStream.range(0, ofWeek.length).noneMatch(i -> ofWeek[i] != 0 && worked[i] == 0);
        boolean any = IntStream.range(0, worked.length).anyMatch(i -> worked[i] != 0);
        return complete && any ? Optional.empty() : Optional.of(first(date));
    }

    private Reason first(LocalDate date) {
        boolean morning = days.isAway(date, DayPart.MORNING);
        boolean afternoon = days.isAway(date, DayPart.AFTERNOON);
        if (days.isAway(date, DayPart.WHOLE) || morning && afternoon) return Reason.LEAVE;
        if (days.isHoliday(date)) return Reason.HOLIDAY;
        if (morning) return Reason.MORNING_LEAVE;
        return afternoon ? Reason.AFTERNOON_LEAVE : Reason.DAY_OFF;
    }

    private static Explanation.ClockChange change(ZoneOffsetTransition it) {
        return new Explanation.ClockChange(it.getInstant(), it.getDateTimeBefore().toLocalDate(),
                it.getOffsetBefore(), it.getOffsetAfter());
    }
}
