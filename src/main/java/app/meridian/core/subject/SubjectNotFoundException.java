package app.meridian.core.subject;

/** There is no such subject, or the reader may not know that there is. */
public final class SubjectNotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SubjectNotFoundException(SubjectType type, String keyOrId) {
        super("No " + type.word() + " " + keyOrId + " that the reader can see");
    }
}
