package app.meridian.rest;

/** Nothing can have the id that an address names. */
final class NoSuchRecordException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoSuchRecordException(String id) {
        super("Not an id: " + id);
    }
}
