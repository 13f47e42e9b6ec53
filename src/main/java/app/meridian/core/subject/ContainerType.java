package app.meridian.core.subject;

/** What holds subjects. */
public enum ContainerType {
    PROJECT("project"),
    SPACE("space");

    private final String word;

    ContainerType(String word) {
        this.word = word;
    }

    /** Stored in references, so it stays the same for ever. */
    public String word() {
        return word;
    }
}
