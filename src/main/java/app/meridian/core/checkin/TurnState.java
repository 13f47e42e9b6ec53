package app.meridian.core.checkin;

/** How things stand with one person and one of their days (rule L4). */
public enum TurnState {
    NOT_DUE, OPEN, ANSWERED, LATE,
    /** Only ever worded "No answer". */
    MISSED,
    AWAY
}
