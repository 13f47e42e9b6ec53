package app.meridian.devhost.jira;

import app.meridian.devhost.web.Item;
import java.time.Instant;
import java.util.Optional;

/** An issue as it is kept; people are user keys. */
public record StoredIssue(long id, String projectKey, int number, IssueFields fields, Instant created,
        Instant updated, Optional<Instant> resolved) implements Item {
    public String key() {
        return projectKey + "-" + number;
    }

    @Override
    public String containerKey() {
        return projectKey;
    }
}
