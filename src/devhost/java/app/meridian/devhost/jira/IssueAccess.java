package app.meridian.devhost.jira;

import app.meridian.devhost.HostUser;
import app.meridian.devhost.web.Exchange;
import app.meridian.devhost.web.Permissions;
import app.meridian.devhost.web.Permissions.Kind;
import app.meridian.devhost.web.Problem;
import java.util.List;
import java.util.Optional;

/** Finds what the reader may see, and asks before anything is changed. */
record IssueAccess(Issues issues, Permissions permissions) {
    List<Project> projects(Optional<HostUser> reader, Kind kind) {
        return issues.projects().stream().filter(project -> permissions.allow(reader, kind, project.key())).toList();
    }

    Project project(Exchange exchange, String key) {
        return issues.project(key).filter(project -> permissions.allow(exchange.user(), Kind.BROWSE, key))
                .orElseThrow(() -> Problem.hidden("This project does not exist, or you may not see it."));
    }

    /** By key or, in digits, by id. */
    StoredIssue issue(Exchange exchange, String keyOrId) {
        Optional<StoredIssue> found = keyOrId.matches("\\d{1,18}") ? issues.byId(Long.parseLong(keyOrId)) : issues.byKey(keyOrId);
        return found.filter(issue -> permissions.allow(exchange.user(), Kind.BROWSE, issue.projectKey()))
                .orElseThrow(() -> Problem.hidden(exchange.isRest() ? "Issue Does Not Exist"
                        : "This issue does not exist, or you may not see it."));
    }

    StoredIssue changeable(Exchange exchange, String keyOrId) {
        StoredIssue issue = issue(exchange, keyOrId);
        exchange.requireUser();
        if (mayChange(exchange, issue.projectKey())) return issue;
        throw Problem.forbidden("You may not change issues of this project.");
    }

    boolean mayChange(Exchange exchange, String projectKey) {
        return permissions.allow(exchange.user(), Kind.EDIT, projectKey);
    }
}
