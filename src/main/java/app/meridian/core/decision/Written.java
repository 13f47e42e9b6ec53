package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One command's outcome, ready to be stored.
 *
 * @param decision with the entry's version, which is the one after the stored
 * @param frozen empty unless it was decided
 */
public record Written(Decision decision, Entry entry, Optional<Frozen> frozen) {

    public Written {
        requireNonNull(decision, "decision");
        requireNonNull(entry, "entry");
        requireNonNull(frozen, "frozen");
        if (entry.version() != decision.version()) throw new IllegalArgumentException("An entry of another version");
    }
}
