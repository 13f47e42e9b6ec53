package app.meridian.core.decision;

import java.util.Optional;

/** Which step may be taken where, and where it leads: the whole state machine. */
public final class Life {
    private Life() {}

    /**
     * @param inForce whether a frozen version is in force: the record was decided, and maybe reopened since (rule K8)
     * @return empty if the step may not be taken from there
     */
    public static Optional<DecisionStatus> after(DecisionStatus status, Step step, boolean inForce) {
        return Optional.ofNullable(switch (step) {
            case OPEN -> status == DecisionStatus.DRAFT ? DecisionStatus.OPEN : null;
            case DECIDE -> status == DecisionStatus.OPEN ? DecisionStatus.DECIDED : null;
            case REJECT -> status == DecisionStatus.OPEN ? ended(DecisionStatus.REJECTED, inForce) : null;
            case WITHDRAW -> isUnderWay(status) ? ended(DecisionStatus.WITHDRAWN, inForce) : null;
            case REOPEN -> isClosed(status) ? DecisionStatus.DRAFT : null;
            case SUPERSEDE -> inForce && status != DecisionStatus.SUPERSEDED ? DecisionStatus.SUPERSEDED : null;
        });
    }

    /** Whether a decision is where it can be done; {@link Act#MOVE} goes by its home alone. */
    static boolean allows(Decision decision, Act act) {
        return switch (act) {
            case EDIT -> isUnderWay(decision.status());
            case EDIT_LINKS -> !isUnderWay(decision.status());
            case RESPOND, LEAVE_OUT -> decision.isOpen();
            case OPEN -> allows(decision, Step.OPEN);
            case DECIDE -> allows(decision, Step.DECIDE);
            case REJECT -> allows(decision, Step.REJECT);
            case WITHDRAW -> allows(decision, Step.WITHDRAW);
            case REOPEN -> allows(decision, Step.REOPEN);
            case MOVE -> true;
        };
    }

    private static boolean allows(Decision decision, Step step) {
        return after(decision, step).isPresent();
    }

    static Optional<DecisionStatus> after(Decision decision, Step step) {
        return after(decision.status(), step, decision.inForce().isPresent());
    }

    /** What was in force before stays so. */
    private static DecisionStatus ended(DecisionStatus status, boolean inForce) {
        return inForce ? DecisionStatus.DECIDED : status;
    }

    private static boolean isUnderWay(DecisionStatus status) {
        return status == DecisionStatus.DRAFT || status == DecisionStatus.OPEN;
    }

    private static boolean isClosed(DecisionStatus status) {
        return switch (status) {
            case DECIDED, REJECTED, WITHDRAWN -> true;
            case DRAFT, OPEN, SUPERSEDED -> false;
        };
    }
}
