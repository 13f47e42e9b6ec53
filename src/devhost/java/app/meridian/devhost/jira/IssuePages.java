package app.meridian.devhost.jira;

import app.meridian.devhost.InstalledPlugin;
import app.meridian.devhost.web.Container;
import app.meridian.devhost.web.Containers;
import app.meridian.devhost.web.Display;
import app.meridian.devhost.web.Exchange;
import app.meridian.devhost.web.Html;
import app.meridian.devhost.web.Page;
import app.meridian.devhost.web.Pages;
import app.meridian.devhost.web.Permissions.Kind;
import app.meridian.devhost.web.Route;
import app.meridian.devhost.web.Users;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Projects, their issues and one issue with the plugin's panels. */
final class IssuePages {
    private static final String COLUMN = "atl.jira.view.issue.%s.context";

    private final Pages pages;
    private final Issues issues;
    private final Containers projects;
    private final InstalledPlugin plugin;

    IssuePages(Pages pages, Issues issues, InstalledPlugin plugin) {
        this.pages = pages;
        this.issues = issues;
        this.projects = pages.site().containers();
        this.plugin = plugin;
    }

    List<Route> routes() {
        return List.of(Route.get("/?", this::showProjects), Route.get("/projects/([^/]+)/?", this::showProject),
                Route.get("/browse/([^/]+)/?", this::showIssue));
    }

    private void showProjects(Exchange exchange) throws IOException {
        pages.show(exchange, Page.of("containers", "Projects",
                Map.of("containers", projects.allowing(exchange.user(), Kind.BROWSE), "path", "/projects/")));
    }

    private void showProject(Exchange exchange) throws IOException {
        Container project = projects.visible(exchange, projects.byKey(exchange.part(1)));
        String selected = exchange.parameter("selectedItem");
        List<PanelView> shown = selected.isEmpty() ? List.of() : panels(selected, context(exchange,
                Map.of("project", new HostProject(project), "projectKey", project.key(),
                        "pathEncodedProjectKey", project.key())));
        List<IssueView> views = issues.in(project).stream().map(this::view).toList();
        pages.show(exchange, Page.of("project", project.name(), Map.of("issues", views, "panels", shown,
                "menu", pages.menus().project(project, exchange.user(), selected))));
    }

    private void showIssue(Exchange exchange) throws IOException {
        StoredIssue issue = projects.visible(exchange, issues.byKeyOrId(exchange.part(1)));
        Map<String, Object> context = context(exchange,
                Map.of("issue", new HostIssue(issue, IssueNeighbours.in(pages.site()))));
        Map<String, Object> model = new HashMap<>(Map.of("issue", view(issue),
                "project", projects.byKey(issue.projectKey()).orElseThrow(),
                "mayChange", projects.mayChange(exchange, issue),
                "leftPanels", panels(COLUMN.formatted("left"), context),
                "rightPanels", panels(COLUMN.formatted("right"), context)));
        model.put("maySchedule", projects.mayChange(exchange, issue)
                && projects.permissions().allow(exchange.user(), Kind.SCHEDULE, issue.projectKey()));
        model.put("statuses", IssueFields.STATUSES);
        List<String> watchers = issues.watchers(issue);
        model.put("watchers", watchers.size());
        model.put("watches", exchange.user().filter(user -> watchers.contains(user.key())).isPresent());
        pages.show(exchange, Page.of("issue", "[" + issue.key() + "] " + issue.fields().summary(), model,
                "jira.view.issue"));
    }

    private static Map<String, Object> context(Exchange exchange, Map<String, Object> of) {
        Map<String, Object> context = new HashMap<>(of);
        exchange.user().ifPresent(user -> context.put("user", new HostApplicationUser(user)));
        return context;
    }

    private List<PanelView> panels(String location, Map<String, Object> context) {
        return plugin.webPanels(location, context).stream()
                .map(panel -> new PanelView(panel.key(), panel.label(), new Html(panel.html()))).toList();
    }

    IssueView view(StoredIssue issue) {
        Users users = pages.site().users();
        String due = issue.fields().due();
        return new IssueView(issue.id(), issue.key(), issue.fields(),
                users.name(issue.fields().assigneeKey(), "Unassigned"),
                users.name(issue.fields().reporterKey(), "Unknown"),
                due.isEmpty() ? new Html("None") : Display.day(LocalDate.parse(due)),
                Display.moment(issue.created()), Display.moment(issue.updated()),
                issue.resolved().map(Display::moment).orElse(new Html("")));
    }

    /** A plugin's panel; the host draws the frame around it. */
    public record PanelView(String key, String label, Html content) {
    }

    /** An issue in the reader's words. */
    public record IssueView(long id, String key, IssueFields fields, String assignee, String reporter, Html due,
            Html created, Html updated, Html resolved) {
    }
}
