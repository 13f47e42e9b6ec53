package app.meridian.rest;

/** The body of a request is not one JSON object. */
final class NotJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotJsonException(Throwable cause) {
        super("The body is not one JSON object", cause);
    }
}
