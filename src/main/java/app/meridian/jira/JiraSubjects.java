package app.meridian.jira;

import static java.util.Objects.requireNonNull;

import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import app.meridian.core.subject.Subjects;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.util.Locale;
import java.util.Optional;

/** Jira's issues. */
@JiraComponent
public class JiraSubjects implements Subjects {
    private final IssueManager issues;

    public JiraSubjects(@JiraImport IssueManager issues) {
        this.issues = requireNonNull(issues, "issues");
    }

    @Override
    public Optional<Subject> find(SubjectType type, String keyOrId) {
        if (type != SubjectType.ISSUE) return Optional.empty();
        return issue(keyOrId).map(found -> new Subject(SubjectType.ISSUE, found.getId()));
    }

    /** A key in lower case is found, and so is the key that an issue had before it was moved. */
    private Optional<Issue> issue(String keyOrId) {
        if (keyOrId.matches("\\d{1,18}")) return Optional.ofNullable(issues.getIssueObject(Long.valueOf(keyOrId)));
        return Optional.<Issue>ofNullable(issues.getIssueByKeyIgnoreCase(keyOrId))
                .or(() -> Optional.ofNullable(issues.findMovedIssue(keyOrId.toUpperCase(Locale.ROOT))));
    }
}
