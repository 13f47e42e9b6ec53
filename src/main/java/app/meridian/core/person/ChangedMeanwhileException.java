package app.meridian.core.person;

/** Somebody else has saved another version since; nothing was changed (rule S1). */
public final class ChangedMeanwhileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ChangedMeanwhileException(String what, long version) {
        super(what + " is no longer at version " + version);
    }
}
