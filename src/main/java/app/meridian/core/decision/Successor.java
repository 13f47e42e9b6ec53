package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/** What replaced a decision, and since when. */
public record Successor(DecisionId by, Instant at) {

    public Successor {
        requireNonNull(by, "by");
        requireNonNull(at, "at");
    }
}
