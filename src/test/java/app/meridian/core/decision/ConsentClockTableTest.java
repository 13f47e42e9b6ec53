package app.meridian.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.decision.ConsentCase.Look;
import app.meridian.core.worktime.Interval;
import app.meridian.core.worktime.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the clock and the working time under it to {@code consent-clock.md} (rules K1 and K3). */
class ConsentClockTableTest {

    @ParameterizedTest
    @MethodSource("cases")
    void theClockSaysWhatTheTableSays(ConsentCase each) {
        SoftAssertions answers = new SoftAssertions();

        each.looks().forEach(look -> answers.assertThat(byClock(each, look.at())).as(each + " " + look.at())
                .isEqualTo(kept(each, look)));

        answers.assertAll();
    }

    /** Once the clock is recorded, what was known then is what counts. */
    @ParameterizedTest
    @MethodSource("cases")
    void workingTimeIsCountedAsInTheTable(ConsentCase each) {
        SoftAssertions answers = new SoftAssertions();

        each.looks().forEach(look -> answers.assertThat(byWorkingTime(each, look.at())).as(each + " " + look.at())
                .isEqualTo(new Look(look.at(), "", look.starts(), look.ends(), look.used(), look.left())));

        answers.assertAll();
    }

    @Test
    void theTableHasLostNothing() {
        List<ConsentCase> all = cases().toList();
        List<Look> looks = all.stream().flatMap(each -> each.looks().stream()).toList();

        assertThat(all).hasSizeGreaterThanOrEqualTo(200);
        assertThat(all).extracting(ConsentCase::toString).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(each -> assertThat(each.looks()).hasSizeGreaterThanOrEqualTo(3));
        assertThat(all.stream().map(each -> each.person().name()).distinct()).hasSizeGreaterThanOrEqualTo(30);
        assertThat(all.stream().flatMap(each -> each.changes().stream()).map(change -> change.kind().name()))
                .contains("LEAVE", "LEAVE_WITHDRAWN", "HOLIDAY", "ZONE", "WEEK");
        assertThat(looks).extracting(Look::state).containsOnly(
                "UNTOLD", "WAITING", "RUNNING", "STANDING", "ENDED", "NEVER");
        assertThat(looks).hasSizeGreaterThanOrEqualTo(1500).allSatisfy(look ->
                assertThat(look.ends().filter(ends -> !ends.isAfter(look.at())).isPresent())
                        .isEqualTo(look.state().equals("ENDED")));
    }

    private static Stream<ConsentCase> cases() {
        return ConsentCase.all().stream();
    }

    /** Of a clock whose end is recorded the start is kept no more. */
    private static Look kept(ConsentCase each, Look look) {
        if (recorded(each, look.at()).endedAt().isEmpty()) return look;
        return new Look(look.at(), look.state(), Optional.empty(), look.ends(), look.used(), look.left());
    }

    private static Look byClock(ConsentCase each, Instant at) {
        ConsentClock clock = clock(each, recorded(each, at), at);
        return new Look(at, clock.state(at).name(), clock.starts(), clock.ends(), clock.used(at), clock.left(at));
    }

    private static Ask recorded(ConsentCase each, Instant at) {
        Ask asked = Ask.of(each.person().id(), 1, each.asked());
        Ask ask = each.toldBy(at).map(told -> asked.told(told, true)).orElse(asked);
        for (Instant job : each.jobsUntil(at)) {
            ConsentClock clock = clock(each, ask, job);
            if (clock.state(job) == ConsentClock.State.ENDED) ask = ask.ended(clock.ends().orElseThrow());
        }
        return ask;
    }

    private static ConsentClock clock(ConsentCase each, Ask ask, Instant at) {
        return ConsentClock.of(each.known(at), each.responseTime(), ask);
    }

    private static Look byWorkingTime(ConsentCase each, Instant at) {
        Duration all = each.responseTime();
        if (each.toldBy(at).isEmpty()) return new Look(at, "", Optional.empty(), Optional.empty(), Duration.ZERO, all);
        Instant told = each.toldBy(at).get();
        WorkingTime time = each.known(each.jobsUntil(at).stream().filter(job -> ends(each, told, job)).findFirst()
                .orElse(at));
        Optional<Instant> starts = time.isWorking(told) ? Optional.of(told) : time.next(told).map(Interval::from);
        Optional<Instant> ends = time.plus(told, all);
        Duration used = time.between(told, ends.filter(at::isAfter).orElse(at));
        return new Look(at, "", starts, ends, used, all.minus(used));
    }

    private static boolean ends(ConsentCase each, Instant told, Instant job) {
        return each.known(job).plus(told, each.responseTime()).filter(end -> !end.isAfter(job)).isPresent();
    }
}
