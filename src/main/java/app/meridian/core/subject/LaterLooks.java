package app.meridian.core.subject;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Does later what a product's announcement asks for. It may come before what it announces is complete, and inside its
 * transaction, so nothing is written there (rule S2): a moment later is looked, and again later if it is not yet so.
 * What is not settled when the plugin stops stays in the tables, where nobody sees it.
 */
public final class LaterLooks {
    private static final List<Duration> BEFORE_EACH =
            List.of(Duration.ofSeconds(1), Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(10));

    private final BiConsumer<Runnable, Duration> timer;
    private final Consumer<RuntimeException> failures;

    /**
     * @param timer runs something after a time, on another thread
     * @param failures hears why a look failed; it counts as not settled
     */
    public LaterLooks(BiConsumer<Runnable, Duration> timer, Consumer<RuntimeException> failures) {
        this.timer = requireNonNull(timer, "timer");
        this.failures = requireNonNull(failures, "failures");
    }

    /** @param settle does what is to be done if it can be done by now, and says whether it is */
    public void until(BooleanSupplier settle) {
        look(settle, 0);
    }

    private void look(BooleanSupplier settle, int looks) {
        if (looks == BEFORE_EACH.size()) return;
        timer.accept(() -> {
            if (!isSettled(settle)) look(settle, looks + 1);
        }, BEFORE_EACH.get(looks));
    }

    private boolean isSettled(BooleanSupplier settle) {
        try {
            return settle.getAsBoolean();
        } catch (RuntimeException e) {
            failures.accept(e);
            return false;
        }
    }
}
