package app.meridian.devhost.jira;

import app.meridian.devhost.HostUser;
import app.meridian.devhost.HostUsers;
import app.meridian.devhost.InstalledPlugin;
import app.meridian.devhost.web.Container;
import app.meridian.devhost.web.Display;
import app.meridian.devhost.web.Exchange;
import app.meridian.devhost.web.Html;
import app.meridian.devhost.web.Page;
import app.meridian.devhost.web.Pages;
import app.meridian.devhost.web.Permissions.Kind;
import app.meridian.devhost.web.Route;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Projects, their issues and one issue with the plugin's panels. */
final class IssuePages {
    private final Pages pages;
    private final IssueAccess access;
    private final InstalledPlugin plugin;

    IssuePages(Pages pages, IssueAccess access, InstalledPlugin plugin) {
        this.pages = pages;
        this.access = access;
        this.plugin = plugin;
    }

    List<Route> routes() {
        return List.of(Route.get("/?", this::showProjects), Route.get("/projects/([^/]+)/?", this::showProject),
                Route.get("/browse/([^/]+)/?", this::showIssue));
    }

    private void showProjects(Exchange exchange) throws IOException {
        pages.show(exchange, Page.of("projects", "Projects",
                Map.of("projects", access.projects().allowing(exchange.user(), Kind.BROWSE))));
    }

    private void showProject(Exchange exchange) throws IOException {
        Container project = access.projects().visible(exchange, exchange.part(1));
        List<IssueView> issues = access.issues().in(project).stream().map(this::view).toList();
        pages.show(exchange, Page.of("project", project.name(), Map.of("project", project, "issues", issues)));
    }

    private void showIssue(Exchange exchange) throws IOException {
        StoredIssue issue = access.issue(exchange, exchange.part(1));
        Map<String, Object> context = new HashMap<>(Map.of("issue", new HostIssue(issue)));
        exchange.user().ifPresent(user -> context.put("user", new HostApplicationUser(user)));
        Map<String, Object> model = Map.of("issue", view(issue),
                "project", access.projects().byKey(issue.projectKey()).orElseThrow(),
                "mayChange", access.projects().mayChange(exchange, issue.projectKey()),
                "leftPanels", panels("left", context), "rightPanels", panels("right", context));
        pages.show(exchange, Page.of("issue", "[" + issue.key() + "] " + issue.fields().summary(), model)
                .inContexts("jira.view.issue").withMeta("issue-key", issue.key()));
    }

    private List<PanelView> panels(String column, Map<String, Object> context) {
        return plugin.webPanels("atl.jira.view.issue." + column + ".context", context).stream()
                .map(panel -> new PanelView(panel.key(), panel.label(), new Html(panel.html()))).toList();
    }

    private IssueView view(StoredIssue issue) {
        Display display = pages.display();
        return new IssueView(issue.key(), issue.fields().summary(), issue.fields().type(), issue.fields().status(),
                Arrays.stream(issue.fields().description().split("\\R\\s*\\R"))
                        .filter(text -> !text.isBlank()).toList(),
                name(issue.fields().assigneeKey(), "Unassigned"), name(Optional.of(issue.reporterKey()), "Unknown"),
                issue.fields().due().map(display::day).orElse(new Html("None")),
                display.moment(issue.created()), display.moment(issue.updated()));
    }

    private String name(Optional<String> userKey, String otherwise) {
        HostUsers users = pages.site().users();
        return userKey.flatMap(users::byKey).map(HostUser::fullName).orElse(otherwise);
    }

    /** A plugin's panel; the host draws the frame around it. */
    public record PanelView(String key, String label, Html content) {
    }

    /** An issue in the reader's words. */
    public record IssueView(String key, String summary, String type, String status, List<String> paragraphs,
            String assignee, String reporter, Html due, Html created, Html updated) {
    }
}
