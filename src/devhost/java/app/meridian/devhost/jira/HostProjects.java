package app.meridian.devhost.jira;

import app.meridian.devhost.web.Containers;
import app.meridian.devhost.web.Users;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Projects for plugins, and who works in them; as in Jira, null is a project that does not exist. */
record HostProjects(Containers projects, Users users) implements ProjectManager, ProjectRoleManager {
    @Override
    public Project getProjectObj(Long id) {
        return Optional.ofNullable(id).flatMap(projects::byId).map(HostProject::new).orElse(null);
    }

    @Override
    public Project getProjectByCurrentKey(String projectKey) {
        return Optional.ofNullable(projectKey).flatMap(projects::byKey).map(HostProject::new).orElse(null);
    }

    @Override
    public Collection<ProjectRole> getProjectRoles() {
        return projects.database().rows(row -> new Role(row.getString(1)),
                "SELECT DISTINCT ROLE_NAME FROM HOST_ROLE_MEMBER ORDER BY ROLE_NAME");
    }

    @Override
    public ProjectRoleActors getProjectRoleActors(ProjectRole projectRole, Project project) {
        Set<ApplicationUser> members = projects.database().rows(row -> row.getString(1),
                "SELECT USER_KEY FROM HOST_ROLE_MEMBER WHERE ROLE_NAME = ? AND PROJECT_KEY = ?",
                ((Role) projectRole).name(), project.getKey()).stream()
                .flatMap(key -> users.byKey(key).stream()).map(HostApplicationUser::new).collect(Collectors.toSet());
        return () -> members;
    }

    private record Role(String name) implements ProjectRole {}
}
