package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/** When one person may answer for one of their days: from the first instant on, until but without the second. */
public record Window(Instant opens, Instant closes) {

    /** @throws IllegalArgumentException unless it opens before it closes */
    public Window {
        requireNonNull(opens, "opens");
        requireNonNull(closes, "closes");
        if (!opens.isBefore(closes)) throw new IllegalArgumentException("A window from " + opens + " to " + closes);
    }

    public boolean isOpen(Instant now) {
        return !now.isBefore(opens) && now.isBefore(closes);
    }
}
