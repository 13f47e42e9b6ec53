package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Which part of a list is wanted.
 *
 * @param limit 1 to {@link #MOST}
 * @param before only what is older than this check-in; empty for the newest
 */
public record PageRequest(int limit, Optional<CheckInId> before) {
    public static final int MOST = 100;
    public static final int USUAL = 20;

    public PageRequest {
        requireNonNull(before, "before");
        if (limit < 1 || limit > MOST) throw new IllegalArgumentException("A page has 1 to " + MOST + " entries");
    }

    public static PageRequest newest(int limit) {
        return new PageRequest(limit, Optional.empty());
    }
}
