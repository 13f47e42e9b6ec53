package app.meridian.core.worktime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * An instant of a span not yet known.
 *
 * @param atBorder whether it is counted from a border, where working time, date or offset change, or from the start
 * @param place number of the border, or millionths of the span
 * @param away how far it is from there
 */
record Probe(boolean atBorder, int place, Duration away) {
    private static final Arbitrary<Duration> NEAR = Arbitraries.of(Duration.ZERO, Duration.ofSeconds(-1),
            Duration.ofSeconds(1), Duration.ofMinutes(-30), Duration.ofNanos(-1), Duration.ofNanos(1));
    private static final Arbitrary<Duration> FAR =
            Arbitraries.integers().between(-40_000, 40_000).map(Duration::ofSeconds);

    static Arbitrary<List<Probe>> several() {
        Arbitrary<Duration> away = Arbitraries.frequencyOf(Tuple.of(3, NEAR), Tuple.of(2, FAR));
        return Combinators.combine(Arbitraries.of(true, false), Arbitraries.integers().between(0, 1_000_000), away)
                .as(Probe::new).list().ofSize(3);
    }

    LocalDate in(DateSpan dates) {
        return dates.first().plusDays(place % (dates.last().toEpochDay() - dates.first().toEpochDay() + 1));
    }

    /** Within the span, its end included. */
    Instant in(Oracle oracle) {
        return in(oracle.span(), oracle.runs().stream().map(OracleWalk.Run::interval).toList());
    }

    /** Within the span, its end included, near where the intervals start. */
    Instant in(Interval span, List<Interval> intervals) {
        Instant start = atBorder && !intervals.isEmpty()
                ? intervals.get(place % intervals.size()).from()
                : span.from().plusSeconds(span.length().toSeconds() / 1_000_000 * place);
        Instant instant = start.plus(away);
        if (instant.isBefore(span.from())) return span.from();
        return instant.isAfter(span.until()) ? span.until() : instant;
    }
}
