package app.meridian.core.duedate;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Moments in whole seconds, in which work starts and stops: so that everything says the same of the same second. */
final class WholeSeconds {

    private WholeSeconds() {}

    static Instant now(Clock clock) {
        return of(clock.instant());
    }

    static Instant of(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS);
    }
}
