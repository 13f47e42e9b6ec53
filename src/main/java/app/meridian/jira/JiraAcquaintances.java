package app.meridian.jira;

import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;
import static java.util.Objects.requireNonNull;

import app.meridian.core.person.Acquaintances;
import app.meridian.core.person.PersonId;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who sees the same projects of Jira, and who is in its groups. Inactive users count as nobody. */
@JiraComponent
public class JiraAcquaintances implements Acquaintances {
    private final PermissionManager permissions;
    private final UserManager users;
    private final GroupManager groups;

    public JiraAcquaintances(
            @JiraImport("jiraPermissionManager") PermissionManager permissions,
            @JiraImport("jiraUserManager") UserManager users,
            @JiraImport("jiraGroupManager") GroupManager groups) {
        this.permissions = requireNonNull(permissions, "permissions");
        this.users = requireNonNull(users, "users");
        this.groups = requireNonNull(groups, "groups");
    }

    @Override
    public List<PersonId> membersOf(String group, int limit) {
        return JiraPersons.byName(groups.getUsersInGroup(group).stream(), limit);
    }

    /** Asks Jira only until one project is found, as for most colleagues the first one is. */
    @Override
    public Set<PersonId> sharingWith(PersonId reader, Collection<PersonId> people) {
        Optional<ApplicationUser> self = activeUser(reader);
        if (self.isEmpty()) return Set.of();
        Collection<Project> projects = permissions.getProjects(BROWSE_PROJECTS, self.get());
        return people.stream().distinct()
                .filter(person -> activeUser(person).filter(user -> seesAnyOf(projects, user)).isPresent())
                .collect(Collectors.toSet());
    }

    private boolean seesAnyOf(Collection<Project> projects, ApplicationUser user) {
        return projects.stream().anyMatch(project -> permissions.hasPermission(BROWSE_PROJECTS, project, user));
    }

    private Optional<ApplicationUser> activeUser(PersonId person) {
        return Optional.ofNullable(users.getUserByKey(person.key())).filter(ApplicationUser::isActive);
    }
}
