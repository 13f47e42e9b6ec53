package app.meridian.core.checkin;

/** There is no such round where it was looked for. */
public final class RoundNotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RoundNotFoundException(RoundId round) {
        super("No round " + round.value() + " there");
    }
}
