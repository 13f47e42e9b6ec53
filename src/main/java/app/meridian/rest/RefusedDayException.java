package app.meridian.rest;

/** No answer is taken, changed or deleted for a day now. */
final class RefusedDayException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Message reason;

    RefusedDayException(Message reason) {
        super(reason.key());
        this.reason = reason;
    }

    /** In words for the reader. */
    Message reason() {
        return reason;
    }
}
