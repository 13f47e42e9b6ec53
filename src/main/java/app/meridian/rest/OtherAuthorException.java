package app.meridian.rest;

/** A form that belongs to one person was sent in the session of another. */
final class OtherAuthorException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OtherAuthorException() {
        super("The form belongs to somebody else than the current user");
    }
}
