package app.meridian.core.person;

/** There is no company calendar with that number, or no longer. */
public final class CalendarNotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CalendarNotFoundException(long id) {
        super("No company calendar " + id);
    }
}
