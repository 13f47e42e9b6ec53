package app.meridian.core.checkin;

/** What can be wrong with a field of a check-in. */
public enum Flaw {
    /** No answer at all was given. */
    EMPTY,
    /** Longer than {@link CheckInService#LONGEST_ANSWER} UTF-16 units. */
    TOO_LONG,
    /** Holds a NUL or half a surrogate pair, which not every database can keep. */
    UNSTORABLE,
    /** The client key is missing or not of its form. */
    NOT_A_KEY
}
