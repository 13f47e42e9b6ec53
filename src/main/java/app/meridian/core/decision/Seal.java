package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * Tells which frozen version is in force.
 *
 * @param digest SHA-256 of its canonical form, in lower-case hexadecimal digits
 */
public record Seal(int textVersion, String digest, Instant decidedAt) {

    public Seal {
        requireNonNull(digest, "digest");
        requireNonNull(decidedAt, "decidedAt");
    }
}
