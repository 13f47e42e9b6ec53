package app.meridian.devhost.jira;

import app.meridian.devhost.web.Containers;
import app.meridian.devhost.web.Permissions.Kind;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Answers plugins who may do what; an issue or project that is none of this host's is refused. */
record HostPermissionManager(Containers projects) implements PermissionManager {
    private static final Map<String, Kind> KINDS = Map.of("BROWSE_PROJECTS", Kind.BROWSE, "ADD_COMMENTS", Kind.COMMENT,
            "EDIT_ISSUES", Kind.EDIT, "CREATE_ISSUES", Kind.EDIT, "ADMINISTER_PROJECTS", Kind.ADMINISTER,
            "SCHEDULE_ISSUES", Kind.SCHEDULE, "VIEW_VOTERS_AND_WATCHERS", Kind.WATCHERS);

    @Override
    public boolean hasPermission(ProjectPermissionKey permission, Issue issue, ApplicationUser user) {
        return issue instanceof HostIssue known && allows(permission, known.stored().projectKey(), user);
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permission, Project project, ApplicationUser user) {
        return project instanceof HostProject known && allows(permission, known.getKey(), user);
    }

    @Override
    public Collection<Project> getProjects(ProjectPermissionKey permission, ApplicationUser user) {
        Kind kind = KINDS.get(permission.permissionKey());
        if (kind == null) return List.of();
        return projects.allowing(HostApplicationUser.known(user), kind).stream().<Project>map(HostProject::new)
                .toList();
    }

    private boolean allows(ProjectPermissionKey permission, String projectKey, ApplicationUser user) {
        Kind kind = KINDS.get(permission.permissionKey());
        return kind != null && projects.permissions().allow(HostApplicationUser.known(user), kind, projectKey);
    }
}
