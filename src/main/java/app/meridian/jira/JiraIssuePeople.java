package app.meridian.jira;

import static java.util.Objects.requireNonNull;

import app.meridian.core.checkin.IssuePeople;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.util.List;
import java.util.stream.Stream;

/** Who is assigned to Jira's issues, and who watches them. */
@JiraComponent
public class JiraIssuePeople implements IssuePeople {
    private final IssueManager issues;
    private final WatcherManager watchers;

    public JiraIssuePeople(@JiraImport IssueManager issues, @JiraImport WatcherManager watchers) {
        this.issues = requireNonNull(issues, "issues");
        this.watchers = requireNonNull(watchers, "watchers");
    }

    @Override
    public List<PersonId> assigneeAndWatchers(Subject subject, int limit) {
        Issue issue = subject.type() == SubjectType.ISSUE ? issues.getIssueObject(subject.id()) : null;
        if (issue == null) return List.of();
        List<PersonId> assignee = JiraPersons.byName(Stream.ofNullable(issue.getAssignee()), 1);
        List<PersonId> watching = JiraPersons.byName(watchers.getWatchersUnsorted(issue).stream(), limit);
        return Stream.concat(assignee.stream(), watching.stream()).distinct().limit(limit).toList();
    }
}
