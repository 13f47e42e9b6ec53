package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * From when on a plan holds; it takes over every day whose window has not opened by then (rule L6).
 *
 * @param from when it was saved
 * @param plan empty while the round is paused or archived
 */
public record PlanChange(Instant from, Optional<Plan> plan) {

    public PlanChange {
        requireNonNull(from, "from");
        requireNonNull(plan, "plan");
    }
}
