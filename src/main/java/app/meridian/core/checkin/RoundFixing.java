package app.meridian.core.checkin;

import java.time.Instant;

/** Fixes the windows of a round that have opened (rule F1). */
@FunctionalInterface
public interface RoundFixing {

    /** Up to the moment, this included. May be called again. */
    void fix(Round round, Instant now);
}
