package app.meridian.core.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Working time is what walking minute by minute finds, to the last nanosecond. */
@AddLifecycleHook(Tries.class)
class OracleProperties {

    @Property(tries = 100_000, edgeCases = EdgeCasesMode.NONE)
    void countsLikeAWalkOverDays(@ForAll("days") Case given) {
        Oracle oracle = given.oracle();

        agree(given, oracle);
        Trait.count(given, oracle);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void countsLikeAWalkOverYears(@ForAll("years") Case given) {
        agree(given, given.oracle());
    }

    @Provide
    Arbitrary<Case> days() {
        return Cases.ofDays();
    }

    @Provide
    Arbitrary<Case> years() {
        return Cases.ofYears();
    }

    private static void agree(Case given, Oracle oracle) {
        WorkingTime time = given.time();
        List<Instant> probes = given.probes().stream().map(probe -> probe.in(oracle)).toList();

        assertThat(time.span()).isEqualTo(oracle.span());
        for (Instant from : probes) {
            for (Instant until : probes) lengthsAgree(time, oracle, from, until);
            if (from.isBefore(oracle.span().until())) instantsAgree(time, oracle, from);
        }
        for (Probe probe : given.probes()) datesAgree(time, oracle, probe.in(given.dates()));
    }

    private static void lengthsAgree(WorkingTime time, Oracle oracle, Instant from, Instant until) {
        Duration between = oracle.between(from, until);

        assertThat(time.between(from, until)).isEqualTo(between);
        assertThat(time.intervals(from, until)).isEqualTo(oracle.intervals(from, until));
        for (Duration length : List.of(between.abs(), between.abs().plusNanos(1), between.dividedBy(2).abs())) {
            assertThat(time.plus(from, length)).isEqualTo(oracle.plus(from, length));
            assertThat(time.minus(from, length)).isEqualTo(oracle.minus(from, length));
        }
    }

    private static void instantsAgree(WorkingTime time, Oracle oracle, Instant instant) {
        assertThat(time.isWorking(instant)).isEqualTo(oracle.isWorking(instant));
        assertThat(time.at(instant)).isEqualTo(oracle.at(instant));
        assertThat(time.next(instant)).isEqualTo(oracle.next(instant));
        assertThat(time.previous(instant)).isEqualTo(oracle.previous(instant));
        assertThat(time.zoneAt(instant)).isEqualTo(oracle.zoneAt(instant));
        assertThat(oracle.logicalDays(instant)).contains(time.logicalDay(instant));
    }

    private static void datesAgree(WorkingTime time, Oracle oracle, LocalDate date) {
        assertThat(time.on(date)).isEqualTo(oracle.on(date));
        assertThat(time.deadline(date)).isEqualTo(oracle.deadline(date));
        assertThat(time.workingDay(date)).isEqualTo(oracle.workingDay(date));
        assertThat(time.endOf(date)).isEqualTo(oracle.endOf(date));
        assertThat(time.firstAt(date, LocalTime.MIDNIGHT)).isEqualTo(oracle.firstAt(date, LocalTime.MIDNIGHT));
    }
}
