package app.meridian.devhost.jira;

import app.meridian.devhost.web.Item;
import java.time.Instant;

/** An issue as it is kept; people are user keys. */
public record StoredIssue(long id, String projectKey, int number, IssueFields fields, String reporterKey,
        Instant created, Instant updated) implements Item {
    public String key() {
        return projectKey + "-" + number;
    }

    @Override
    public String containerKey() {
        return projectKey;
    }
}
