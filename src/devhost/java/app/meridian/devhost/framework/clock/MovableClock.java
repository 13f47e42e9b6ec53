package app.meridian.devhost.framework.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/**
 * The clock of every installed plugin: it runs as the real one does, ahead of it or behind by one offset for the whole
 * host, or stands still, so that a demonstration or a test can put the day where it needs it.
 */
public final class MovableClock extends Clock {
    private static final AtomicReference<UnaryOperator<Instant>> READING =
            new AtomicReference<>(UnaryOperator.identity());

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
        Duration offset = Duration.between(Instant.now(), now);
        READING.set(real -> real.plus(offset));
    }

    /** From now on all clocks stand at the instant, for numbers that are to be exact. */
    public static void stopAt(Instant now) {
        READING.set(real -> now);
    }

    /** Back to the real time. */
    public static void reset() {
        READING.set(UnaryOperator.identity());
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
        return READING.get().apply(real.instant());
    }
}
