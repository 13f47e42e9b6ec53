package app.meridian.core.duedate;

import static java.util.stream.Collectors.toMap;

import app.meridian.core.person.PersonId;
import app.meridian.core.worktime.DateSpan;
import app.meridian.core.worktime.Explainer;
import app.meridian.core.worktime.Explanation;
import app.meridian.core.worktime.Interval;
import app.meridian.core.worktime.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells how deadlines come about. Walks days, so it is only made where it is shown. */
final class DueTraces {
    private final DueQuestion question;
    private final Deadlines deadlines;
    private final Optional<Interval> axis;

    private DueTraces(DueQuestion question, Optional<Interval> axis) {
        this.question = question;
        this.axis = axis;
        deadlines = question.deadlines();
    }

    /** See {@link DueAnswer#axis()}. */
    static Optional<Interval> axis(DueReport report) {
        Instant end = report.now().plus(Duration.ofDays(DueAnswer.AXIS_DAYS));
        return report.people().stream().flatMap(each -> each.deadline().stream()).filter(report.now()::isBefore)
                .max(Comparator.naturalOrder()).map(last -> new Interval(report.now(), last.isAfter(end) ? end : last));
    }

    /** Of everybody whose hours the reader may see. */
    static Map<PersonId, DueTrace> of(DueQuestion question, Optional<Interval> axis) {
        DueTraces traces = new DueTraces(question, axis);
        return question.people().stream().filter(each -> !each.isHidden())
                .collect(toMap(Concerned::id, traces::trace));
    }

    private DueTrace trace(Concerned person) {
        Instant now = question.now();
        Optional<Instant> deadline = deadlines.of(person, question.day());
        Instant end = deadline.orElseGet(() -> deadlines.endFor(person, question.day()));
        boolean overdue = !now.isBefore(deadlines.overdueFrom(person, question.day()));
        List<Interval> counted = overdue ? intervals(person, end, now)
                : deadline.map(at -> intervals(person, now, at)).orElse(List.of());
        List<Interval> work = counted.stream().flatMap(each -> axis.flatMap(each::intersect).stream()).toList();
        Instant from = overdue ? end : now;
        Instant until = overdue ? now : end;
        boolean cut = until.isAfter(shown(from, until));
        return new DueTrace(counted, work, away(person), explanation(person, from, until, cut), cut);
    }

    private static List<Interval> intervals(Concerned person, Instant from, Instant until) {
        Instant start = person.within(from);
        return person.time().intervals(start, person.within(shown(start, until)));
    }

    /** To the end of the due day, unless it is another moment that counts. */
    private Explanation explanation(Concerned person, Instant from, Instant until, boolean cut) {
        Explainer explainer = new Explainer(person.time());
        if (!cut && deadlines.isOwn(person)) return explainer.deadline(question.now(), question.day());
        return explainer.between(
                person.within(from), person.within(until), Duration.ofDays(DueTrace.MOST_DAYS));
    }

    private static Instant shown(Instant from, Instant until) {
        Instant last = from.plus(Duration.ofDays(DueTrace.MOST_DAYS));
        return until.isAfter(last) ? last : until;
    }

    private List<Interval> away(Concerned person) {
        if (axis.isEmpty() || person.hours().calendar().leave().isEmpty()) return List.of();
        Instant end = person.endOf(question.day());
        Instant until = end.isBefore(axis.get().until()) ? end : axis.get().until();
        if (!axis.get().from().isBefore(until)) return List.of();
        DateSpan dates = Reach.of(question.day(), question.day(), question.now());
        WorkingTime always = WorkingTime.of(person.hours().calendar().withLeave(List.of()), dates);
        List<Interval> left = new ArrayList<>();
        for (Interval worked : always.intervals(axis.get().from(), until)) left.addAll(lost(worked, person.time()));
        return left;
    }

    /** The interval without what is worked of it. */
    private static List<Interval> lost(Interval interval, WorkingTime time) {
        List<Interval> lost = new ArrayList<>();
        Instant start = interval.from();
        for (Interval worked : time.intervals(interval.from(), interval.until())) {
            if (start.isBefore(worked.from())) lost.add(new Interval(start, worked.from()));
            start = worked.until();
        }
        if (start.isBefore(interval.until())) lost.add(new Interval(start, interval.until()));
        return lost;
    }
}
