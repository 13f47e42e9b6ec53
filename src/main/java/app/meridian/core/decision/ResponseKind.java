package app.meridian.core.decision;

/** What a contributor says to a decision. */
public enum ResponseKind {
    SUPPORT,
    NO_OBJECTION,
    /** Does not stop consent. */
    CONCERN,
    /** Stops consent as long as it stands. */
    OBJECTION;

    public boolean needsReason() {
        return this == CONCERN || this == OBJECTION;
    }
}
