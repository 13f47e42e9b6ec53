package app.meridian.devhost.framework.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The clock of every installed plugin: it runs as the real one does, ahead of it or behind by one offset for the whole
 * host, so that a demonstration or a test can put the day where it needs it.
 */
public final class MovableClock extends Clock {
    private static final AtomicReference<Duration> OFFSET = new AtomicReference<>(Duration.ZERO);

    private final Clock real;

    private MovableClock(Clock real) {
        this.real = real;
    }

    /** What a plugin's call of {@link Clock#systemUTC()} is turned into. */
    public static Clock systemUTC() {
        return new MovableClock(Clock.system(ZoneOffset.UTC));
    }

    /** From now on all clocks run on from the instant. */
    public static void moveTo(Instant now) {
        OFFSET.set(Duration.between(Instant.now(), now));
    }

    /** Back to the real time. */
    public static void reset() {
        OFFSET.set(Duration.ZERO);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(real.withZone(zone));
    }

    @Override
    public Instant instant() {
        return real.instant().plus(OFFSET.get());
    }
}
