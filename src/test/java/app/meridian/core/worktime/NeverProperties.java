package app.meridian.core.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** A calendar without working time answers "never", and answers at all. */
@AddLifecycleHook(Tries.class)
class NeverProperties {
    private static final Duration A_LONG_WHILE = Duration.ofSeconds(60);
    private static final List<Leave> ALL_TIME = List.of(
            Leave.days(DateSpan.KNOWN.first(), DateSpan.KNOWN.last()), Leave.days(LocalDate.MIN, LocalDate.MAX),
            new Leave(LocalDate.of(1969, 12, 20), DayPart.AFTERNOON, LocalDate.of(9999, 12, 31), DayPart.MORNING));

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void isSaidAtOnce(@ForAll("never") WorkingCalendar calendar, @ForAll("instants") Instant instant) {
        assertTimeoutPreemptively(A_LONG_WHILE, () -> saysNever(WorkingTime.of(calendar), instant));
    }

    @Provide
    Arbitrary<WorkingCalendar> never() {
        Arbitrary<WorkingCalendar> empty = Arbitraries.of(ClockChanges.ZONES)
                .map(zone -> WorkingCalendar.of(zone, Weeks.EMPTY));
        Arbitrary<WorkingCalendar> away = Combinators.combine(Arbitraries.of(ClockChanges.ZONES), Weeks.any(),
                Arbitraries.of(ALL_TIME)).as(NeverProperties::away);
        return Arbitraries.oneOf(empty, away);
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.longs().between(86_400, Instant.parse("2199-12-30T00:00:00Z").getEpochSecond())
                .map(Instant::ofEpochSecond);
    }

    private static WorkingCalendar away(ZoneId zone, WorkingWeek week, Leave leave) {
        return WorkingCalendar.of(zone, week).withLeave(List.of(leave, Leave.of(leave.from(), DayPart.MORNING)))
                .withExtraDays(List.of(new ExtraDay(LocalDate.of(2026, 11, 25), List.of(Hours.parse("22:00-06:00")))));
    }

    private static void saysNever(WorkingTime time, Instant instant) {
        assertThat(time.plus(instant, Duration.ofNanos(1))).isEmpty();
        assertThat(time.minus(instant, Duration.ofNanos(1))).isEmpty();
        assertThat(time.plus(instant, Duration.ZERO)).contains(instant);
        assertThat(time.at(instant)).isEmpty();
        assertThat(time.next(instant)).isEmpty();
        assertThat(time.previous(instant)).isEmpty();
        assertThat(time.intervals(time.span().from(), time.span().until())).isEmpty();
        assertThat(time.between(time.span().from(), instant)).isZero();
        assertThat(time.deadline(DateSpan.KNOWN.last())).isEmpty();
        assertThat(time.logicalDay(instant)).isEqualTo(instant.atZone(time.zoneAt(instant)).toLocalDate());
    }
}
