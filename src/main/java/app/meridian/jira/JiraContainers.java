package app.meridian.jira;

import static com.atlassian.jira.permission.ProjectPermissions.ADMINISTER_PROJECTS;
import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;
import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerType;
import app.meridian.core.subject.Containers;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Jira's projects. Whoever has a role in a project and may see it belongs to it. */
@JiraComponent
public class JiraContainers implements Containers {
    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final UserManager users;
    private final ProjectRoleManager roles;

    public JiraContainers(
            @JiraImport("jiraProjectManager") ProjectManager projects,
            @JiraImport("jiraPermissionManager") PermissionManager permissions,
            @JiraImport("jiraUserManager") UserManager users,
            @JiraImport("jiraProjectRoleManager") ProjectRoleManager roles) {
        this.projects = requireNonNull(projects, "projects");
        this.permissions = requireNonNull(permissions, "permissions");
        this.users = requireNonNull(users, "users");
        this.roles = requireNonNull(roles, "roles");
    }

    @Override
    public Optional<Container> find(ContainerType type, String key) {
        if (type != ContainerType.PROJECT) return Optional.empty();
        return Optional.ofNullable(projects.getProjectByCurrentKey(key))
                .map(project -> new Container(ContainerType.PROJECT, project.getId()));
    }

    @Override
    public Optional<ContainerName> nameOf(Container container) {
        return project(container).map(project -> new ContainerName(project.getKey(), project.getName()));
    }

    /** Jira takes a null user for an anonymous one. */
    @Override
    public boolean canSee(Optional<PersonId> reader, Container container) {
        Optional<ApplicationUser> user = reader.flatMap(this::userOf);
        if (reader.isPresent() && user.isEmpty()) return false;
        return project(container)
                .filter(project -> permissions.hasPermission(BROWSE_PROJECTS, project, user.orElse(null)))
                .isPresent();
    }

    @Override
    public boolean canAdminister(PersonId person, Container container) {
        Optional<ApplicationUser> user = userOf(person);
        return user.isPresent() && project(container)
                .filter(project -> permissions.hasPermission(ADMINISTER_PROJECTS, project, user.get()))
                .isPresent();
    }

    @Override
    public List<PersonId> members(Container container, int limit) {
        return project(container).map(project -> JiraPersons.byName(usersOf(project), limit,
                user -> permissions.hasPermission(BROWSE_PROJECTS, project, user))).orElse(List.of());
    }

    private Stream<ApplicationUser> usersOf(Project project) {
        return roles.getProjectRoles().stream()
                .flatMap(role -> roles.getProjectRoleActors(role, project).getUsers().stream());
    }

    private Optional<Project> project(Container container) {
        if (container.type() != ContainerType.PROJECT) return Optional.empty();
        return Optional.ofNullable(projects.getProjectObj(container.id()));
    }

    private Optional<ApplicationUser> userOf(PersonId person) {
        return Optional.ofNullable(users.getUserByKey(person.key()));
    }
}
