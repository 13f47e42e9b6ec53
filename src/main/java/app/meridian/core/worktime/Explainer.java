package app.meridian.core.worktime;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Explains the answers of a {@link WorkingTime}. Walks days, so ask only when somebody wants to know. */
public final class Explainer {
    private final WorkingTime time;

    public Explainer(WorkingTime time) {
        this.time = requireNonNull(time, "time");
    }

    public Explanation between(Instant from, Instant until) {
        throw new UnsupportedOperationException();
    }

    /** Up to the instant reached, or to the end of the span if there is none. */
    public Explanation plus(Instant from, Duration length) {
        throw new UnsupportedOperationException();
    }

    public Explanation minus(Instant until, Duration length) {
        throw new UnsupportedOperationException();
    }

    /** From {@code now} to the end of the due day, or of the deadline if that is earlier than now. */
    public Explanation deadline(Instant now, LocalDate dueDay) {
        throw new UnsupportedOperationException();
    }
}
