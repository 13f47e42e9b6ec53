package app.meridian.devhost.jira;

import app.meridian.devhost.web.Containers;
import app.meridian.devhost.web.Exchange;
import app.meridian.devhost.web.Permissions.Kind;
import app.meridian.devhost.web.Problem;
import java.util.Optional;

/** Finds issues the reader may see, and asks before one is changed. */
record IssueAccess(Issues issues, Containers projects) {
    /** By key or, in digits, by id. */
    StoredIssue issue(Exchange exchange, String keyOrId) {
        Optional<StoredIssue> found = keyOrId.matches("\\d{1,18}") ? issues.byId(Long.parseLong(keyOrId))
                : issues.byKey(keyOrId);
        return found.filter(issue -> projects.permissions().allow(exchange.user(), Kind.BROWSE, issue.projectKey()))
                .orElseThrow(() -> Problem.hidden(exchange.isRest() ? "Issue Does Not Exist"
                        : "This issue does not exist, or you may not see it."));
    }

    StoredIssue changeable(Exchange exchange, String keyOrId) {
        StoredIssue issue = issue(exchange, keyOrId);
        projects.requireChange(exchange, issue.projectKey());
        return issue;
    }
}
