package app.meridian.core.subject;

/** There is no such project or space, or the reader may not know that there is. */
public final class ContainerNotVisibleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ContainerNotVisibleException(Container container) {
        super("No " + container + " that the reader can see");
    }
}
