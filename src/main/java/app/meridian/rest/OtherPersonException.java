package app.meridian.rest;

/** Somebody wanted to change what others say about themselves. */
final class OtherPersonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OtherPersonException() {
        super("The profile belongs to somebody else than the current user");
    }
}
