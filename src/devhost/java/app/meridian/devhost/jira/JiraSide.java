package app.meridian.devhost.jira;

import app.meridian.devhost.InstalledPlugin;
import app.meridian.devhost.framework.PluginFramework;
import app.meridian.devhost.web.Display;
import app.meridian.devhost.web.Pages;
import app.meridian.devhost.web.Problem;
import app.meridian.devhost.web.ProductSide;
import app.meridian.devhost.web.Route;
import app.meridian.devhost.web.Site;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.properties.APKeys;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.UserKeyService;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.mail.queue.MailQueue;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What Jira has of its own. */
public record JiraSide(Site site, Issues issues, HostSearch search) implements ProductSide {
    public static JiraSide of(Site site, Issues issues) {
        return new JiraSide(site, issues, new HostSearch(site, issues));
    }

    @Override
    public void register(PluginFramework framework) {
        framework.register(IssueManager.class, new HostIssueManager(issues, site));
        framework.register(PermissionManager.class, new HostPermissionManager(site.containers()));
        HostPeople people = new HostPeople(site.users());
        framework.register(UserManager.class, people);
        framework.register(UserKeyService.class, people);
        framework.register(GroupManager.class, people);
        HostProjects projects = new HostProjects(site.containers(), site.users());
        framework.register(ProjectManager.class, projects);
        framework.register(ProjectRoleManager.class, projects);
        framework.register(WatcherManager.class, issue -> issues.watchers(((HostIssue) issue).stored()).stream()
                .<ApplicationUser>map(key -> HostApplicationUser.of(site.users(), key)).toList());
        framework.register(SearchService.class, search);
        framework.register(MailQueue.class, item -> site.mailbox().queue(() -> {
            item.send();
            return item;
        }));
        framework.register(DateTimeFormatter.class, PickerDates.ofReader());
        framework.register(ApplicationProperties.class,
                name -> APKeys.JIRA_LF_DATE_TIME.equals(name) ? Display.TIME_FORMAT : null);
    }

    @Override
    public List<Route> routes(Pages pages, InstalledPlugin plugin) {
        search.use(plugin);
        IssuePages views = new IssuePages(pages, issues, plugin);
        return Stream.of(views.routes(),
                new SearchPages(pages, search, views, new IssueJson(site, issues)).routes(),
                new IssueForms(pages, issues).routes(),
                new IssueActions(pages, issues).routes(), new IssueRest(site, issues).routes(),
                new PeopleRest(site).routes())
                .flatMap(List::stream).toList();
    }

    /** Jira hands plugins the user with each call. */
    @Override
    public Object json(Problem problem) {
        List<String> messages = problem.fields().isEmpty() ? List.of(problem.getMessage()) : List.of();
        return Map.of("errorMessages", messages, "errors", problem.fields());
    }
}
