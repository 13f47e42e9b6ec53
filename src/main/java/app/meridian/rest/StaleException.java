package app.meridian.rest;

/** A change was made from a version that is not the newest; nothing was changed (rule S1). */
final class StaleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Versioned current;

    StaleException(Versioned current) {
        super("The newest version is " + current.version());
        this.current = current;
    }

    Versioned current() {
        return current;
    }
}
