package app.meridian.core.decision;

/** Where a decision is in its life. */
public enum DecisionStatus {
    /** It is being written; nobody has been asked. */
    DRAFT,
    /** Its contributors are asked. */
    OPEN,
    DECIDED,
    REJECTED,
    WITHDRAWN,
    /** A decision that replaces it has been decided; for ever (rule K8). */
    SUPERSEDED
}
