package app.meridian.devhost.jira;

import app.meridian.devhost.HostUser;
import app.meridian.devhost.InstalledPlugin;
import app.meridian.devhost.framework.PluginFramework;
import app.meridian.devhost.web.Display;
import app.meridian.devhost.web.Pages;
import app.meridian.devhost.web.Permissions.Kind;
import app.meridian.devhost.web.Problem;
import app.meridian.devhost.web.ProductSide;
import app.meridian.devhost.web.Route;
import app.meridian.devhost.web.Site;
import com.atlassian.jira.config.properties.APKeys;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What Jira has of its own. */
public record JiraSide(Site site, Issues issues) implements ProductSide {
    private static final Map<String, Kind> KINDS = Map.of("BROWSE_PROJECTS", Kind.BROWSE, "ADD_COMMENTS", Kind.COMMENT,
            "EDIT_ISSUES", Kind.EDIT, "CREATE_ISSUES", Kind.EDIT);

    @Override
    public void register(PluginFramework framework) {
        framework.register(IssueManager.class, new HostIssueManager(issues));
        framework.register(PermissionManager.class, this::hasPermission);
        framework.register(UserManager.class, key -> Optional.ofNullable(key).flatMap(site.users()::byKey)
                .map(HostApplicationUser::new).orElse(null));
        framework.register(ApplicationProperties.class,
                name -> APKeys.JIRA_LF_DATE_TIME.equals(name) ? Display.TIME_FORMAT : null);
    }

    private boolean hasPermission(ProjectPermissionKey permission, Issue issue, ApplicationUser user) {
        Optional<HostUser> asked = Optional.ofNullable(user)
                .map(known -> ((HostApplicationUser) known).user());
        Kind kind = KINDS.get(permission.permissionKey());
        return kind != null && issue instanceof HostIssue known
                && site.permissions().allow(asked, kind, known.stored().projectKey());
    }

    @Override
    public List<Route> routes(Pages pages, InstalledPlugin plugin) {
        return Stream.of(new IssuePages(pages, issues, plugin).routes(), new IssueForms(pages, issues).routes(),
                new IssueRest(site, issues).routes()).flatMap(List::stream).toList();
    }

    /** Jira hands plugins the user with each call. */
    @Override
    public Object json(Problem problem) {
        List<String> messages = problem.fields().isEmpty() ? List.of(problem.getMessage()) : List.of();
        return Map.of("errorMessages", messages, "errors", problem.fields());
    }
}
