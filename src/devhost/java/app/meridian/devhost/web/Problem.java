package app.meridian.devhost.web;

import java.util.Map;

/** The request cannot be served; says so to a person as a page and to a script as JSON. */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final boolean loginMayHelp;
    private final transient Map<String, String> fields;

    private Problem(int status, String message, boolean loginMayHelp, Map<String, String> fields) {
        super(message);
        this.status = status;
        this.loginMayHelp = loginMayHelp;
        this.fields = fields;
    }

    public static Problem of(int status, String message) {
        return new Problem(status, message, false, Map.of());
    }

    /** Sends people who are not logged in to the log-in page first. */
    public static Problem loginMayHelp(int status, String message) {
        return new Problem(status, message, true, Map.of());
    }

    /** What is wrong with each field of a JSON body. */
    public static Problem fields(Map<String, String> messages) {
        return new Problem(400, String.join(" ", messages.values()), false, Map.copyOf(messages));
    }

    public int status() {
        return status;
    }

    public boolean loginMayHelp() {
        return loginMayHelp;
    }

    public Map<String, String> fields() {
        return fields;
    }
}
