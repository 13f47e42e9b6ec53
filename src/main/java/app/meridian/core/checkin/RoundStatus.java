package app.meridian.core.checkin;

/** Whether a round asks. */
public enum RoundStatus {
    ACTIVE,
    /** Asks nobody until it is resumed. What is open stays open. */
    PAUSED,
    /** Asks nobody, and stands in no list of what goes on; all answers stay. */
    ARCHIVED
}
