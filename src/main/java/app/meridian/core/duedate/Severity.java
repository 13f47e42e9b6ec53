package app.meridian.core.duedate;

/** How much a warning asks for, the most severe first. Never told by a colour alone. */
public enum Severity {
    /** It has happened. */
    HAPPENED,
    /** It cannot be met. */
    IMPOSSIBLE,
    /** Somebody should act. */
    ACT,
    /** Good to know. */
    KNOW
}
