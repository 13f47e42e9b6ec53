package app.meridian.devhost.jira;

import app.meridian.devhost.web.Site;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import java.util.Optional;

/** Finds issues for plugins; as in Jira, null is an issue that does not exist. */
record HostIssueManager(Issues issues, Site site) implements IssueManager {
    @Override
    public MutableIssue getIssueObject(Long id) {
        return seen(id == null ? Optional.empty() : issues.byId(id));
    }

    @Override
    public MutableIssue getIssueByKeyIgnoreCase(String key) {
        return seen(issues.byKey(String.valueOf(key)));
    }

    /** Issues of this host keep their keys. */
    @Override
    public Issue findMovedIssue(String oldIssueKey) {
        return null;
    }

    private MutableIssue seen(Optional<StoredIssue> issue) {
        return issue.map(found -> new HostIssue(found, IssueNeighbours.in(site))).orElse(null);
    }
}
