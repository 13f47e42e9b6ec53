package app.meridian.core.decision;

/** What an entry of the history tells. */
public enum Deed {
    CREATED,
    /** Fields were changed. */
    EDITED,
    /** Fields were changed, and clocks went on (rule K4). */
    CORRECTED,
    OPENED,
    /** Somebody's notice went out. */
    TOLD,
    RESPONDED,
    CLOCK_ENDED,
    LEFT_OUT,
    DECIDED,
    REJECTED,
    WITHDRAWN,
    REOPENED,
    SUPERSEDED,
    /** It was given another home, since its own is gone. */
    MOVED,
    IMPORTED,
    /** Somebody is gone from the product and off its people (rule P3). */
    FORGOTTEN
}
