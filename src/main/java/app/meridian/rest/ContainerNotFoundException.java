package app.meridian.rest;

/** There is no such project or space, or the reader may not see it: it does not say which. */
final class ContainerNotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ContainerNotFoundException() {
        super("No such project or space");
    }
}
