package app.meridian.devhost.jira;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** An issue as it is kept. People are user keys. */
public record StoredIssue(long id, String projectKey, int number, Fields fields, String reporterKey, Instant created,
        Instant updated) {
    public String key() {
        return projectKey + "-" + number;
    }

    /** What a user may set. */
    public record Fields(String summary, String description, String type, String status, Optional<LocalDate> due,
            Optional<String> assigneeKey) {
    }
}
