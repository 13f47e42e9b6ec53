package app.meridian.core.duedate;

import static app.meridian.core.duedate.DueExample.due;
import static app.meridian.core.duedate.Folks.BEN;
import static app.meridian.core.duedate.Folks.CARMEN;
import static app.meridian.core.duedate.Folks.EYAL;
import static app.meridian.core.duedate.Folks.FATIMA;
import static app.meridian.core.duedate.Folks.GWEN;
import static app.meridian.core.duedate.Folks.NEVER;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.worktime.Explanation;
import app.meridian.core.worktime.Explanation.Reason;
import app.meridian.core.worktime.Interval;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DueTracesTest {
    private static final String NOW = "2026-11-25T13:20:00Z";

    @Test
    void countAllWorkUntilTheDeadline() {
        DueTrace trace = due("2026-11-27").assignee(BEN).added(EYAL).traceAt(NOW, EYAL);

        assertThat(trace.counted()).containsExactly(
                interval("2026-11-25T13:20:00Z", "2026-11-25T15:00:00Z"),
                interval("2026-11-26T07:00:00Z", "2026-11-26T15:00:00Z"));
        assertThat(trace.work()).isEqualTo(trace.counted());
        assertThat(trace.explanation().rule()).isEqualTo(Explanation.Rule.DEADLINE);
        assertThat(trace.explanation().skipped()).containsExactly(
                new Explanation.SkippedDate(LocalDate.of(2026, 11, 27), Reason.DAY_OFF, ""));
    }

    @Test
    void countFromTheDeadlineOnOnceItIsOver() {
        DueTrace trace = due("2026-11-27").assignee(BEN).traceAt("2026-11-30T09:00:00Z", BEN);

        assertThat(trace.counted()).containsExactly(interval("2026-11-30T08:00:00Z", "2026-11-30T09:00:00Z"));
        assertThat(trace.work()).isEmpty();
    }

    @Test
    void countNothingBetween() {
        DueTrace trace = due("2026-11-27").assignee(CARMEN).added(GWEN).traceAt("2026-11-27T16:00:00Z", GWEN);

        assertThat(trace.counted()).isEmpty();
        assertThat(due("2026-11-27").assignee(NEVER).traceAt(NOW, NEVER).counted()).isEmpty();
    }

    @Test
    void showWhatLeaveTakes() {
        DueTrace trace = due("2026-11-27").assignee(BEN).added(FATIMA).traceAt(NOW, FATIMA);

        assertThat(trace.work()).isEmpty();
        assertThat(trace.away()).containsExactly(
                interval("2026-11-25T13:20:00Z", "2026-11-25T16:00:00Z"),
                interval("2026-11-26T08:00:00Z", "2026-11-26T16:00:00Z"));
    }

    @Test
    void explainTheDeadlineOfSomebodyElse() {
        DueTrace trace = due("2026-11-27").by(DueRule.ASSIGNEE).assignee(CARMEN).added(GWEN).traceAt(NOW, GWEN);

        assertThat(trace.explanation().range()).isEqualTo(interval(NOW, "2026-11-28T02:00:00Z"));
        assertThat(trace.counted()).hasSize(2);
    }

    @Test
    void shareAnAxisUntilTheLastDeadline() {
        assertThat(axis(due("2026-11-27").assignee(BEN).added(GWEN))).contains(interval(NOW, "2026-11-27T16:00:00Z"));
        assertThat(axis(due("2026-11-24").assignee(BEN).added(GWEN))).isEmpty();
    }

    @Test
    void walkOnlyAYearAndAnAxisOnlyTwoWeeks() {
        DueExample far = due("2090-01-02").assignee(BEN);
        DueTrace trace = far.traceAt(NOW, BEN);

        assertThat(axis(far).orElseThrow().length()).isEqualTo(Duration.ofDays(14));
        assertThat(trace.work()).hasSize(11);
        assertThat(trace.counted()).hasSizeLessThan(300);
        assertThat(trace.explanation().skipped()).last().satisfies(last ->
                assertThat(last.date()).isBefore(LocalDate.of(2028, 1, 1)));
    }

    @Test
    void knowAllClockChangesOfATimeThatIsCut() {
        DueTrace trace = due("2036-11-25").assignee(BEN).traceAt(NOW, BEN);
        DueTrace overdue = due("2016-11-25").assignee(BEN).traceAt(NOW, BEN);

        assertThat(trace.cut()).isTrue();
        assertThat(trace.explanation().clockChanges()).hasSize(20);
        assertThat(overdue.cut()).isTrue();
        assertThat(overdue.explanation().clockChanges()).hasSize(20);
        assertThat(due("2027-11-25").assignee(BEN).traceAt(NOW, BEN).cut()).isFalse();
    }

    private static Optional<Interval> axis(DueExample example) {
        return DueTraces.axis(example.reportAt(NOW));
    }

    private static Interval interval(String from, String until) {
        return new Interval(Instant.parse(from), Instant.parse(until));
    }
}
