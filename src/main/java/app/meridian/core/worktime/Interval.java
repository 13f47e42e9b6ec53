package app.meridian.core.worktime;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A stretch of time, half-open: from the first instant on, until but without the second. Never empty. */
public record Interval(Instant from, Instant until) {

    /** @throws IllegalArgumentException unless {@code from} is before {@code until} */
    public Interval {
        requireNonNull(from, "from");
        requireNonNull(until, "until");
        if (!from.isBefore(until)) throw new IllegalArgumentException("Nothing from " + from + " until " + until);
    }

    public Duration length() {
        return Duration.between(from, until);
    }

    public boolean contains(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(until);
    }

    /** What both have in common; empty if they only touch. */
    public Optional<Interval> intersect(Interval other) {
        Instant start = from.isAfter(other.from) ? from : other.from;
        Instant end = until.isBefore(other.until) ? until : other.until;
        return start.isBefore(end) ? Optional.of(new Interval(start, end)) : Optional.empty();
    }
}
