package app.meridian.core.decision;

/** What leads a decision from one status to another. */
public enum Step {
    OPEN,
    DECIDE,
    REJECT,
    WITHDRAW,
    REOPEN,
    /** Is taken by the deciding of a successor only. */
    SUPERSEDE
}
