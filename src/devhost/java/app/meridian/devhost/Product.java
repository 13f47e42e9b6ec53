package app.meridian.devhost;

/** The two products the host plays; each has its own framework, database, port and context path. */
public enum Product {
    JIRA("jira", "Jira", 2990),
    CONFLUENCE("confluence", "Confluence", 1990);

    private final String key;
    private final String displayName;
    private final int defaultPort;

    Product(String key, String displayName, int defaultPort) {
        this.key = key;
        this.displayName = displayName;
        this.defaultPort = defaultPort;
    }

    /** The word of the descriptor's {@code application} attribute and of the scanner's index files. */
    public String key() {
        return key;
    }

    public String displayName() {
        return displayName;
    }

    public int defaultPort() {
        return defaultPort;
    }

    public String contextPath() {
        return "/" + key;
    }
}
