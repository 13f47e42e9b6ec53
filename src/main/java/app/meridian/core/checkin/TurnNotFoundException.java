package app.meridian.core.checkin;

/** There is no such answer in the round. */
public final class TurnNotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TurnNotFoundException(TurnId turn) {
        super("No answer " + turn.value() + " in the round");
    }
}
