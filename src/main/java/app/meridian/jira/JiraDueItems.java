package app.meridian.jira;

import static com.atlassian.jira.permission.ProjectPermissions.SCHEDULE_ISSUES;
import static com.atlassian.jira.permission.ProjectPermissions.VIEW_VOTERS_AND_WATCHERS;
import static java.util.Objects.requireNonNull;

import app.meridian.core.duedate.DueItem;
import app.meridian.core.duedate.DueItems;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerType;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The due dates of Jira's issues. Jira keeps a day as the midnight of the Java virtual machine. */
@JiraComponent
public class JiraDueItems implements DueItems {
    private final IssueManager issues;
    private final WatcherManager watchers;
    private final PermissionManager permissions;
    private final UserManager users;

    public JiraDueItems(
            @JiraImport IssueManager issues,
            @JiraImport WatcherManager watchers,
            @JiraImport("jiraPermissionManager") PermissionManager permissions,
            @JiraImport("jiraUserManager") UserManager users) {
        this.issues = requireNonNull(issues, "issues");
        this.watchers = requireNonNull(watchers, "watchers");
        this.permissions = requireNonNull(permissions, "permissions");
        this.users = requireNonNull(users, "users");
    }

    @Override
    public Optional<DueItem> find(Subject subject) {
        return issue(subject).map(issue -> new DueItem(subject,
                new Container(ContainerType.PROJECT, issue.getProjectObject().getId()), dueDay(issue),
                person(issue.getAssignee()), person(issue.getReporter()), resolved(issue)));
    }

    /** Jira shows people themselves among the watchers in any case. */
    @Override
    public List<PersonId> watchers(Optional<PersonId> reader, Subject subject, int limit) {
        Optional<Issue> issue = issue(subject);
        Optional<ApplicationUser> user = reader.flatMap(this::userOf);
        if (issue.isEmpty() || user.isEmpty()) return List.of();
        boolean seesAll = permissions.hasPermission(VIEW_VOTERS_AND_WATCHERS, issue.get(), user.get());
        return JiraPersons.byName(watchers.getWatchersUnsorted(issue.get()).stream(), limit,
                watcher -> seesAll || watcher.getKey().equals(user.get().getKey()));
    }

    @Override
    public boolean maySchedule(PersonId person, Subject subject) {
        Optional<Issue> issue = issue(subject);
        return issue.isPresent() && userOf(person)
                .filter(user -> permissions.hasPermission(SCHEDULE_ISSUES, issue.get(), user)).isPresent();
    }

    private Optional<Issue> issue(Subject subject) {
        if (subject.type() != SubjectType.ISSUE) return Optional.empty();
        return Optional.ofNullable(issues.getIssueObject(subject.id()));
    }

    private static Optional<LocalDate> dueDay(Issue issue) {
        return Optional.ofNullable(issue.getDueDate()).map(midnight -> midnight.toLocalDateTime().toLocalDate());
    }

    /** An imported issue may have a resolution and no moment of it; then it has not changed since the last change. */
    private static Optional<Instant> resolved(Issue issue) {
        if (issue.getResolutionId() == null) return Optional.empty();
        return Optional.ofNullable(issue.getResolutionDate()).or(() -> Optional.of(issue.getUpdated()))
                .map(Timestamp::toInstant);
    }

    private static Optional<PersonId> person(ApplicationUser userOrNull) {
        return Optional.ofNullable(userOrNull).map(user -> new PersonId(user.getKey()));
    }

    private Optional<ApplicationUser> userOf(PersonId person) {
        return Optional.ofNullable(users.getUserByKey(person.key()));
    }
}
