package app.meridian.core.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.worktime.Explanation.Rule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** An explanation names every date that was skipped and every clock change that was crossed, and no other. */
@AddLifecycleHook(Tries.class)
class ExplanationProperties {

    @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE)
    void explainsEveryDate(@ForAll("days") Case given) {
        explains(given);
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void explainsYears(@ForAll("years") Case given) {
        explains(given);
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void reachesWhatIsExplained(@ForAll("days") Case given) {
        WorkingTime time = given.time();
        Explainer explainer = new Explainer(time);
        Instant start = given.instants(time).get(0);
        Instant end = given.instants(time).get(2);
        Instant ahead = time.plus(start, Duration.ofHours(9)).orElse(time.span().until());
        Instant back = time.minus(end, Duration.ofHours(9)).orElse(time.span().from());
        Assume.that(start.isBefore(ahead) && back.isBefore(end));

        assertThat(explainer.plus(start, Duration.ofHours(9)))
                .isEqualTo(named(Rule.PLUS, explainer.between(start, ahead)));
        assertThat(explainer.minus(end, Duration.ofHours(9)))
                .isEqualTo(named(Rule.MINUS, explainer.between(back, end)));
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void looksAtWhatAnAnswerDependsOn(@ForAll("days") Case given) {
        WorkingTime time = given.time();
        Explainer explainer = new Explainer(time);
        Instant one = given.instants(time).get(0);
        Instant other = given.instants(time).get(2);
        Assume.that(one.isBefore(other));

        assertThat(explainer.intervals(one, other))
                .isEqualTo(named(Rule.INTERVALS, explainer.between(one, other)));
        assertThat(explainer.next(one)).isEqualTo(named(Rule.NEXT,
                explainer.between(one, time.next(one).map(Interval::from).orElse(time.span().until()))));
        assertThat(explainer.previous(other)).isEqualTo(named(Rule.PREVIOUS,
                explainer.between(time.previous(other).map(Interval::until).orElse(time.span().from()), other)));
        assertThat(explainer.isWorking(one).range().contains(one)).isTrue();
        Instant second = one.truncatedTo(ChronoUnit.SECONDS);
        assertThat(explainer.isWorking(one).skipped()).isEqualTo(explainer.between(second, second).skipped());
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void aDeadlineIsExplainedToTheEndOfItsDay(@ForAll("days") Case given) {
        WorkingTime time = given.time();
        Explainer explainer = new Explainer(time);
        Instant now = given.instants(time).get(0);
        LocalDate day = given.probes().get(0).in(given.dates());
        Assume.that(now.isBefore(time.endOf(day)));

        assertThat(explainer.deadline(now, day))
                .isEqualTo(named(Rule.DEADLINE, explainer.between(now, time.endOf(day))));
    }

    @Provide
    Arbitrary<Case> days() {
        return Cases.ofDays();
    }

    @Provide
    Arbitrary<Case> years() {
        return Cases.ofYears();
    }

    private static void explains(Case given) {
        Oracle oracle = given.oracle();
        List<Instant> instants = given.instants(given.time());
        Assume.that(instants.get(0).isBefore(instants.get(2)));
        Interval range = new Interval(instants.get(0), instants.get(2));
        OracleExplainer expected = new OracleExplainer(given, oracle);

        Explanation explanation = new Explainer(given.time()).between(range.from(), range.until());

        assertThat(explanation.rule()).isEqualTo(Rule.BETWEEN);
        assertThat(explanation.range()).isEqualTo(range);
        assertThat(explanation.clockChanges()).isEqualTo(expected.clockChanges(range));
        skipped(explanation, expected.skipped(range));
        zones(explanation, oracle);
    }

    private static void skipped(Explanation explanation, List<Explanation.SkippedDate> expected) {
        assertThat(explanation.skipped())
                .isEqualTo(expected.subList(0, Math.min(Explanation.MOST, expected.size())));
        assertThat(explanation.skipped().size() + explanation.moreSkipped()).isEqualTo(expected.size());
    }

    private static void zones(Explanation explanation, Oracle oracle) {
        Instant reached = explanation.range().from();
        for (Explanation.ZoneStretch stretch : explanation.zones()) {
            assertThat(stretch.interval().from()).isEqualTo(reached);
            assertThat(oracle.zoneAt(stretch.interval().from())).isEqualTo(stretch.zone().zone());
            assertThat(oracle.zoneAt(stretch.interval().until().minusNanos(1))).isEqualTo(stretch.zone().zone());
            reached = stretch.interval().until();
        }
        assertThat(reached).isEqualTo(explanation.range().until());
    }

    private static Explanation named(Rule rule, Explanation of) {
        return new Explanation(rule, of.range(), of.zones(), of.skipped(), of.moreSkipped(), of.clockChanges());
    }
}
