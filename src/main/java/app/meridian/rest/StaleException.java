package app.meridian.rest;

/** A change was made from a version that is not the newest; nothing was changed (rule S1). */
final class StaleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Versioned current;
    private final transient Message why;

    StaleException(Versioned current) {
        this(current, Message.of("meridian.rest.error.changed-meanwhile"));
    }

    /** @param why what is stored stands in the way */
    StaleException(Versioned current, Message why) {
        super("The newest version is " + current.version());
        this.current = current;
        this.why = why;
    }

    Message why() {
        return why;
    }

    Versioned current() {
        return current;
    }
}
