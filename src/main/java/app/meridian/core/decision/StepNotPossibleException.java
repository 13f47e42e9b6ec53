package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

/** A decision is not where this can be done; nothing was changed. */
public final class StepNotPossibleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final DecisionStatus status;
    private final Act act;

    public StepNotPossibleException(DecisionStatus status, Act act) {
        super("Not possible while " + status + ": " + act);
        this.status = requireNonNull(status, "status");
        this.act = requireNonNull(act, "act");
    }

    /** Where it is. */
    public DecisionStatus status() {
        return status;
    }

    /** What was wanted. */
    public Act act() {
        return act;
    }
}
