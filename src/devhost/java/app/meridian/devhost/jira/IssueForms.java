package app.meridian.devhost.jira;

import app.meridian.devhost.HostUser;
import app.meridian.devhost.web.Container;
import app.meridian.devhost.web.Containers;
import app.meridian.devhost.web.Exchange;
import app.meridian.devhost.web.Page;
import app.meridian.devhost.web.Pages;
import app.meridian.devhost.web.Permissions.Kind;
import app.meridian.devhost.web.Route;
import app.meridian.devhost.web.Users;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Creating and editing an issue. */
final class IssueForms {
    private static final String CREATE = "/secure/CreateIssue\\.jspa";
    private static final String EDIT = "/secure/EditIssue\\.jspa";

    private final Pages pages;
    private final Issues issues;
    private final Containers projects;
    private final Users users;

    IssueForms(Pages pages, Issues issues) {
        this.pages = pages;
        this.issues = issues;
        this.projects = pages.site().containers();
        this.users = pages.site().users();
    }

    List<Route> routes() {
        return List.of(Route.get(CREATE, exchange -> show(exchange, "", IssueFields.EMPTY, Map.of())),
                Route.form(CREATE, this::create),
                Route.get(EDIT, exchange -> show(exchange, issue(exchange).key(), issue(exchange).fields(), Map.of())),
                Route.form(EDIT, this::edit));
    }

    private void create(Exchange exchange) throws IOException {
        HostUser reporter = exchange.requireUser();
        Container project = projects.changeable(exchange, projects.byKey(exchange.parameter("pid")));
        IssueFields fields = typed(exchange);
        if (isShownAgain(exchange, "", fields)) return;
        exchange.redirect("/browse/" + issues.create(project, fields, reporter.key()).key());
    }

    private void edit(Exchange exchange) throws IOException {
        StoredIssue issue = issue(exchange);
        IssueFields fields = typed(exchange);
        if (isShownAgain(exchange, issue.key(), fields)) return;
        issues.change(issue, fields);
        exchange.redirect("/browse/" + issue.key());
    }

    private StoredIssue issue(Exchange exchange) {
        return projects.changeable(exchange, issues.byKey(exchange.parameter("key")));
    }

    private boolean isShownAgain(Exchange exchange, String key, IssueFields fields) throws IOException {
        Map<String, String> errors = fields.errors(users);
        if (!errors.isEmpty()) show(exchange, key, fields, errors);
        return !errors.isEmpty();
    }

    /** The key is empty for an issue that is being created. */
    private void show(Exchange exchange, String key, IssueFields fields, Map<String, String> errors)
            throws IOException {
        exchange.requireUser();
        Map<String, Object> model = new HashMap<>(Map.of("key", key, "fields", fields, "errors", errors,
                "types", IssueFields.TYPES, "statuses", IssueFields.STATUSES));
        model.put("projects", projects.allowing(exchange.user(), Kind.EDIT));
        model.put("projectKey", exchange.parameter("pid"));
        model.put("people", users.all().stream().filter(HostUser::active).toList());
        pages.show(exchange, errors.isEmpty() ? 200 : 400,
                Page.of("issue-form", key.isEmpty() ? "Create issue" : "Edit " + key, model));
    }

    private static IssueFields typed(Exchange exchange) {
        return new IssueFields(exchange.parameter("summary"), exchange.parameter("description"),
                exchange.parameter("issuetype"), exchange.parameter("status"), exchange.parameter("duedate"),
                exchange.parameter("assignee"));
    }
}
