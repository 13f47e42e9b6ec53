package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.worktime.Interval;
import app.meridian.core.worktime.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How much of their own working time somebody who was asked has had (rules K1 and K3). */
public final class ConsentClock {
    private final WorkingTime time;
    private final Duration responseTime;
    private final Ask ask;
    private final Optional<Instant> starts;
    private final Optional<Instant> ends;

    private ConsentClock(WorkingTime time, Duration responseTime, Ask ask) {
        this.time = time;
        this.responseTime = responseTime;
        this.ask = ask;
        this.starts = ask.endedAt().isPresent() ? Optional.empty() : ask.toldAt().flatMap(told -> first(time, told));
        this.ends = ask.endedAt().or(() -> ask.toldAt().flatMap(told -> time.plus(told, responseTime)));
    }

    /**
     * @param time of the person, as known now; it must know the moment at which they were told
     * @param responseTime that they are given
     */
    public static ConsentClock of(WorkingTime time, Duration responseTime, Ask ask) {
        requireNonNull(time, "time");
        requireNonNull(responseTime, "responseTime");
        return new ConsentClock(time, responseTime, requireNonNull(ask, "ask"));
    }

    public State state(Instant now) {
        if (ask.toldAt().isEmpty()) return State.UNTOLD;
        if (ends.isEmpty()) return State.NEVER;
        if (isOver(now)) return State.ENDED;
        if (now.isBefore(starts.orElseThrow())) return State.WAITING;
        return time.isWorking(now) ? State.RUNNING : State.STANDING;
    }

    /**
     * The first working instant at or after the person was told, as known now; empty if there is none, if they were not
     * told, and once the end is recorded: only that is kept for ever.
     */
    public Optional<Instant> starts() {
        return starts;
    }

    /** When the time is over: as recorded, else as known now; empty if never, or if the person was not told. */
    public Optional<Instant> ends() {
        return ends;
    }

    /** Working time since the person was told; the whole once it has ended. */
    public Duration used(Instant now) {
        if (isOver(now)) return responseTime;
        return ask.toldAt().filter(told -> told.isBefore(now)).map(told -> time.between(told, now))
                .orElse(Duration.ZERO);
    }

    /** What is recorded stays so, also if the server's clock goes back (rule K3). */
    private boolean isOver(Instant now) {
        return ask.endedAt().isPresent() || ends.filter(end -> !now.isBefore(end)).isPresent();
    }

    public Duration left(Instant now) {
        return responseTime.minus(used(now));
    }

    private static Optional<Instant> first(WorkingTime time, Instant told) {
        if (time.isWorking(told)) return Optional.of(told);
        return time.next(told).map(Interval::from);
    }

    /** What the clock does. */
    public enum State {
        /** The notice has not gone out: it does not run. */
        UNTOLD,
        /** The first working moment is still to come. */
        WAITING,
        RUNNING,
        /** It has run, and goes on when the person works again. */
        STANDING,
        ENDED,
        /** The person does not work long enough in all the time that is known. */
        NEVER
    }
}
