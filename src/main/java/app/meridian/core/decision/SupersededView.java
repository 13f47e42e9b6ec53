package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * A decision that something cites and that holds no longer.
 *
 * @param by what replaced it; empty if the reader may not see that
 */
public record SupersededView(Card decision, Optional<Card> by, Instant at) {
    public SupersededView {
        requireNonNull(decision, "decision");
        requireNonNull(by, "by");
        requireNonNull(at, "at");
    }
}
