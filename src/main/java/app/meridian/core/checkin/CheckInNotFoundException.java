package app.meridian.core.checkin;

/** There is no such check-in on the subject. */
public final class CheckInNotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CheckInNotFoundException(CheckInId checkIn) {
        super("No check-in " + checkIn.value() + " there");
    }
}
