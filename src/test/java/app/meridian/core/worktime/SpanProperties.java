package app.meridian.core.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Which dates around it are asked for does not change what is answered about an instant or a date. */
@AddLifecycleHook(Tries.class)
class SpanProperties {
    private static final LocalTime MORNING = LocalTime.of(2, 30);

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void aShortSpanCountsLikeTheLongest(@ForAll("days") Case given) {
        WorkingTime time = given.time();
        WorkingTime longest = WorkingTime.of(given.calendar());
        Instant from = given.instants(time).get(0);
        Instant until = given.instants(time).get(1);

        assertThat(time.between(from, until)).isEqualTo(longest.between(from, until));
        assertThat(time.intervals(from, until)).isEqualTo(longest.intervals(from, until));
        time.plus(from, time.between(from, until))
                .ifPresent(it -> assertThat(longest.plus(from, longest.between(from, until))).contains(it));
        if (until.isBefore(time.span().until())) sameInstant(time, longest, until);
        sameDate(time, longest, given.probes().get(0).in(given.dates()));
    }

    @Provide
    Arbitrary<Case> days() {
        return Cases.ofDays();
    }

    private static void sameInstant(WorkingTime time, WorkingTime longest, Instant instant) {
        assertThat(time.isWorking(instant)).isEqualTo(longest.isWorking(instant));
        assertThat(time.zoneAt(instant)).isEqualTo(longest.zoneAt(instant));
        assertThat(time.at(instant)).isEqualTo(longest.at(instant).flatMap(time.span()::intersect));
    }

    private static void sameDate(WorkingTime time, WorkingTime longest, LocalDate date) {
        assertThat(time.endOf(date)).isEqualTo(longest.endOf(date));
        assertThat(time.firstAt(date, MORNING)).isEqualTo(longest.firstAt(date, MORNING));
        assertThat(time.on(date)).isEqualTo(longest.on(date).stream()
                .flatMap(each -> each.intersect(time.span()).stream()).toList());
        time.deadline(date).ifPresent(it -> assertThat(longest.deadline(date)).contains(it));
    }
}
