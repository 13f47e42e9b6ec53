package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.subject.Home;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A recurring check-in.
 *
 * @param version 1 for a new one, one more with each change
 * @param plans when which plan was saved, oldest first; at least one
 * @param fixedUntil all windows that opened up to then, this moment included, are fixed (rule F1)
 */
public record Round(RoundId id, Home home, long version, RoundFields fields, RoundStatus status,
        List<PlanChange> plans, Instant fixedUntil) {

    public Round {
        requireNonNull(id, "id");
        requireNonNull(home, "home");
        requireNonNull(fields, "fields");
        requireNonNull(status, "status");
        plans = List.copyOf(plans);
        if (plans.isEmpty()) throw new IllegalArgumentException("A round without a plan");
        requireNonNull(fixedUntil, "fixedUntil");
    }

    /** When it was made. */
    public Instant madeAt() {
        return plans.get(0).from();
    }

    /** With what somebody set now; its version stays. */
    public Round with(RoundFields changed, Instant now) {
        boolean asks = status == RoundStatus.ACTIVE;
        boolean samePlan = changed.plan().equals(fields.plan());
        List<PlanChange> history = asks && !samePlan ? after(new PlanChange(now, Optional.of(changed.plan()))) : plans;
        return new Round(id, home, version, changed, status, history, fixedUntil);
    }

    /** Paused, resumed or archived now; its version stays. */
    public Round with(RoundStatus changed, Instant now) {
        boolean asks = changed == RoundStatus.ACTIVE;
        boolean asked = status == RoundStatus.ACTIVE;
        Optional<Plan> plan = asks ? Optional.of(fields.plan()) : Optional.empty();
        return new Round(id, home, version, fields, changed,
                asks == asked ? plans : after(new PlanChange(now, plan)), fixedUntil);
    }

    public Round withVersion(long changed) {
        return new Round(id, home, changed, fields, status, plans, fixedUntil);
    }

    public Round withFixedUntil(Instant moment) {
        return new Round(id, home, version, fields, status, plans, moment);
    }

    private List<PlanChange> after(PlanChange change) {
        List<PlanChange> history = new ArrayList<>(plans);
        history.add(change);
        return history;
    }
}
