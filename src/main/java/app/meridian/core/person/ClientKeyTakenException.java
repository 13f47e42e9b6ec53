package app.meridian.core.person;

/** A post came with the client key of an earlier one, but says something else. */
public final class ClientKeyTakenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param earlier what the key belongs to, such as {@code check-in 17} */
    public ClientKeyTakenException(String earlier) {
        super("The client key belongs to " + earlier + ", which says something else");
    }
}
