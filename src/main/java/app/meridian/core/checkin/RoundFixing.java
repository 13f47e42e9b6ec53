package app.meridian.core.checkin;

import java.time.Instant;

/** Fixes the windows of a round that have opened, before the round is changed (rules F1 and L6). */
@FunctionalInterface
public interface RoundFixing {

    /**
     * Up to the moment, this included. May be called again.
     *
     * @param now from which the changed plan will hold
     */
    void fix(Round round, Instant now);
}
