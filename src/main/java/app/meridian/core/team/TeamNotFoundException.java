package app.meridian.core.team;

/** There is no such project, space or group, or the reader may not know that there is. */
public final class TeamNotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TeamNotFoundException(Object crew) {
        super("No " + crew + " that the reader can see");
    }
}
