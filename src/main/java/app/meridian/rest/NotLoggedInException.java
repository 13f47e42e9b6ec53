package app.meridian.rest;

/** A request that needs a person came from nobody. */
final class NotLoggedInException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotLoggedInException() {
        super("Nobody is logged in");
    }
}
