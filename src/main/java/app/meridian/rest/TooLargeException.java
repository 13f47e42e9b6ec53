package app.meridian.rest;

/** The body of a request is larger than any that makes sense. */
final class TooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLargeException(int most) {
        super("More than " + most + " bytes");
    }
}
