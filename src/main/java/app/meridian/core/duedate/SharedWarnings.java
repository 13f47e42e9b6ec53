package app.meridian.core.duedate;

import app.meridian.core.person.PersonId;
import app.meridian.core.worktime.Interval;
import app.meridian.core.worktime.Overlap;
import app.meridian.core.worktime.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What assignee and reporter have to tell each other before the deadline (rule D4). */
final class SharedWarnings {
    /** Looked at first, then twice as much at a time: most people share hours in any week. */
    private static final Duration WEEK = Duration.ofDays(7);

    private SharedWarnings() {}

    /** A warning of each of the two, or none at all. */
    static Map<PersonId, Warning> of(DueQuestion question, Deadlines deadlines) {
        Optional<Concerned> reporter = question.people().stream()
                .filter(each -> each.role() == Involved.Role.REPORTER).findFirst();
        if (deadlines.assignee().isEmpty() || reporter.isEmpty()) return Map.of();
        Concerned assignee = deadlines.assignee().get();
        if (assignee.isHidden() || reporter.get().isHidden()) return Map.of();
        Optional<Instant> deadline = deadlines.of(assignee, question.day()).filter(question.now()::isBefore);
        return deadline.map(at -> between(assignee, reporter.get(), question, at)).orElse(Map.of());
    }

    private static Map<PersonId, Warning> between(
            Concerned assignee, Concerned reporter, DueQuestion question, Instant deadline) {
        Instant now = assignee.within(question.now());
        Instant end = reporter.within(assignee.within(deadline));
        List<WorkingTime> both = List.of(assignee.time(), reporter.time());
        Optional<Instant> last = lastShared(both, reporter.within(now), end);
        if (last.isEmpty()) {
            return Map.of(assignee.id(), new Warning.NoSharedHours(reporter.id()),
                    reporter.id(), new Warning.NoSharedHours(assignee.id()));
        }
        Duration ahead = assignee.between(now, last.get());
        if (ahead.compareTo(question.terms().handOver()) > 0) return Map.of();
        return Map.of(assignee.id(), new Warning.LastHandoff(reporter.id(), last.get()),
                reporter.id(), new Warning.LastHandoff(assignee.id(), last.get()));
    }

    private static Optional<Instant> lastShared(List<WorkingTime> both, Instant from, Instant until) {
        Duration length = WEEK;
        Instant end = until;
        while (from.isBefore(end)) {
            Instant start = end.minus(length).isBefore(from) ? from : end.minus(length);
            List<Interval> shared = Overlap.of(both, start, end).withAtLeast(2);
            if (!shared.isEmpty()) return Optional.of(shared.get(shared.size() - 1).until());
            end = start;
            length = length.multipliedBy(2);
        }
        return Optional.empty();
    }
}
