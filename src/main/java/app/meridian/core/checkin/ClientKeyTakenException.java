package app.meridian.core.checkin;

/** A post came with the client key of an earlier one, but says something else. */
public final class ClientKeyTakenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ClientKeyTakenException(CheckInId earlier) {
        super("The client key belongs to check-in " + earlier.value() + ", which says something else");
    }

    public ClientKeyTakenException(RoundId earlier) {
        super("The client key belongs to round " + earlier.value() + ", which says something else");
    }
}
