package app.meridian.core.checkin;

/** There is no such blocker where it was looked for. */
public final class BlockerNotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BlockerNotFoundException(BlockerId blocker) {
        super("No blocker " + blocker.value() + " there");
    }
}
