package app.meridian.core.decision;

/** What somebody may do with a decision as it stands; whether it is complete or ready is another question. */
public enum Act {
    EDIT,
    OPEN,
    RESPOND,
    LEAVE_OUT,
    DECIDE,
    REJECT,
    WITHDRAW,
    REOPEN,
    /** Give it another home, since its own is gone. */
    MOVE,
    /** Change links, review date and who is informed of a closed one. */
    EDIT_LINKS
}
