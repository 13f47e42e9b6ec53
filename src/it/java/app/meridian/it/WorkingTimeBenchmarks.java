package app.meridian.it;

import app.meridian.core.worktime.WorkingCalendar;
import app.meridian.core.worktime.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The same counting over a month and over ten years, and a walk over the same ten years. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class WorkingTimeBenchmarks {
    private static final int STARTS = 64;
    private static final Duration MONTH = Duration.ofDays(30);
    private static final Duration DECADE = Duration.ofDays(3652);

    private final WorkingCalendar calendar = SampleCalendars.busyDecade();
    private final WorkingTime time = WorkingTime.of(calendar);
    private final DayWalk walk = new DayWalk(calendar);
    private final Instant first = time.firstAt(SampleCalendars.START, LocalTime.NOON);
    private final Duration workedInAMonth = time.between(first, first.plus(MONTH));
    private final Duration workedInADecade = time.between(first, first.plus(DECADE));
    private int turn;

    @Benchmark
    public Duration oneMonth() {
        Instant from = next();
        return time.between(from, from.plus(MONTH));
    }

    @Benchmark
    public Duration tenYears() {
        Instant from = next();
        return time.between(from, from.plus(DECADE));
    }

    @Benchmark
    public Optional<Instant> plusOneMonth() {
        return time.plus(next(), workedInAMonth);
    }

    @Benchmark
    public Optional<Instant> plusTenYears() {
        return time.plus(next(), workedInADecade);
    }

    @Benchmark
    public Duration walkTenYears() {
        Instant from = next();
        return walk.between(from, from.plus(DECADE));
    }

    /** Hours apart, so that no answer can be remembered. */
    private Instant next() {
        turn = (turn + 1) % STARTS;
        return first.plusSeconds(turn * 5_000L);
    }
}
