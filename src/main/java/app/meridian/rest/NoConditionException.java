package app.meridian.rest;

/** A change does not say from which version it was made. */
final class NoConditionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoConditionException() {
        super("No If-Match");
    }
}
