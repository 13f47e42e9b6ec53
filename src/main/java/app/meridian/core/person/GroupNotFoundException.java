package app.meridian.core.person;

/** The product has no such group. */
public final class GroupNotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public GroupNotFoundException(String name) {
        super("No group " + name);
    }
}
