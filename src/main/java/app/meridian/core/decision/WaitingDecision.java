package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.subject.Home;
import app.meridian.core.subject.HomeName;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * An open decision that wants the reader's response.
 *
 * @param closes when their time is over; empty if it has not begun, since they are still to be told, or never ends
 * @param left of their own working time
 */
public record WaitingDecision(Card card, Home place, HomeName home, Optional<Instant> closes, Duration left) {
    public WaitingDecision {
        requireNonNull(card, "card");
        requireNonNull(place, "place");
        requireNonNull(home, "home");
        requireNonNull(closes, "closes");
        requireNonNull(left, "left");
    }
}
