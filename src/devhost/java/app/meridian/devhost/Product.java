package app.meridian.devhost;

/** The two products the host plays; each has its own framework, database, port and context path. */
public enum Product {
    JIRA("jira", "Jira"),
    CONFLUENCE("confluence", "Confluence");

    private final String key;
    private final String displayName;

    Product(String key, String displayName) {
        this.key = key;
        this.displayName = displayName;
    }

    /** The word of the descriptor's {@code application} attribute and of the scanner's index files. */
    public String key() {
        return key;
    }

    public String displayName() {
        return displayName;
    }

    /** The group of those who may do everything. */
    public String administrators() {
        return key + "-administrators";
    }

    /** The group of those who have a licence. */
    public String users() {
        return key + "-users";
    }

    public String contextPath() {
        return "/" + key;
    }
}
