package app.meridian.rest;

/** The body of a request is not said to be JSON. */
final class NotJsonTypeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotJsonTypeException(String contentType) {
        super("Not application/json but " + contentType);
    }
}
