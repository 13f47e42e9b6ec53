package app.meridian.jira;

import static com.atlassian.jira.permission.ProjectPermissions.ADD_COMMENTS;
import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;
import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Access;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.util.Optional;

/** Jira's permissions on issues. */
@JiraComponent
public class JiraAccess implements Access {
    private final IssueManager issues;
    private final PermissionManager permissions;
    private final UserManager users;

    public JiraAccess(
            @JiraImport IssueManager issues,
            @JiraImport("jiraPermissionManager") PermissionManager permissions,
            @JiraImport("jiraUserManager") UserManager users) {
        this.issues = requireNonNull(issues, "issues");
        this.permissions = requireNonNull(permissions, "permissions");
        this.users = requireNonNull(users, "users");
    }

    /** Jira takes a null user for an anonymous one. */
    @Override
    public boolean canSee(Optional<PersonId> reader, Subject subject) {
        Optional<ApplicationUser> user = reader.flatMap(this::userOf);
        if (reader.isPresent() && user.isEmpty()) return false;
        return has(BROWSE_PROJECTS, subject, user.orElse(null));
    }

    @Override
    public boolean canComment(PersonId person, Subject subject) {
        return userOf(person).filter(user -> has(ADD_COMMENTS, subject, user)).isPresent();
    }

    private boolean has(ProjectPermissionKey permission, Subject subject, ApplicationUser userOrNull) {
        if (subject.type() != SubjectType.ISSUE) return false;
        Issue issue = issues.getIssueObject(subject.id());
        return issue != null && permissions.hasPermission(permission, issue, userOrNull);
    }

    private Optional<ApplicationUser> userOf(PersonId person) {
        return Optional.ofNullable(users.getUserByKey(person.key()));
    }
}
