package app.meridian.core.team;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody does at a moment.
 *
 * @param change while working the end of the interval, while off the next time they work; empty for never
 * @param backOn while away the local date of the next working time; empty for never
 */
public record Presence(Kind kind, Optional<Instant> change, Optional<LocalDate> backOn) {
    static final Presence HIDDEN = new Presence(Kind.HIDDEN, Optional.empty(), Optional.empty());

    public Presence {
        requireNonNull(kind, "kind");
        requireNonNull(change, "change");
        requireNonNull(backOn, "backOn");
    }

    static Presence workingUntil(Instant end) {
        return new Presence(Kind.WORKING, Optional.of(end), Optional.empty());
    }

    static Presence off(Optional<Instant> next) {
        return new Presence(Kind.OFF, next, Optional.empty());
    }

    static Presence away(Optional<LocalDate> backOn) {
        return new Presence(Kind.AWAY, Optional.empty(), backOn);
    }

    public enum Kind {
        WORKING,
        OFF,
        /** On leave, whatever the hours. */
        AWAY,
        /** Known to the person alone (rule P2). */
        HIDDEN
    }
}
