package app.meridian.devhost.jira;

import app.meridian.devhost.HostUser;
import app.meridian.devhost.web.Containers;
import app.meridian.devhost.web.Exchange;
import app.meridian.devhost.web.Page;
import app.meridian.devhost.web.Pages;
import app.meridian.devhost.web.Permissions.Kind;
import app.meridian.devhost.web.Problem;
import app.meridian.devhost.web.Route;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is done to an issue on its own page: the due date in its place, the status, watching. */
final class IssueActions {
    private static final String DUE = "duedate";

    private final Pages pages;
    private final Issues issues;
    private final Containers projects;

    IssueActions(Pages pages, Issues issues) {
        this.pages = pages;
        this.issues = issues;
        this.projects = pages.site().containers();
    }

    List<Route> routes() {
        return List.of(Route.get("/secure/AjaxIssueEditAction!default\\.jspa", this::showField),
                Route.form("/secure/AjaxIssueAction\\.jspa", this::saveField),
                Route.form("/secure/WorkflowUIDispatcher\\.jspa", this::move),
                Route.form("/secure/VoteOrWatchIssue\\.jspa", this::watch));
    }

    private void showField(Exchange exchange) throws IOException {
        StoredIssue issue = schedulable(exchange);
        TypedIssue form = TypedIssue.of(issue.fields(), pages.site().users(), true);
        exchange.answer(200, Map.of("fields", List.of(field(exchange, form.duedate(), Map.of()))));
    }

    private void saveField(Exchange exchange) throws IOException {
        StoredIssue issue = schedulable(exchange);
        Map<String, String> errors = new LinkedHashMap<>();
        String day = TypedIssue.day(exchange.parameter(DUE), issue.fields().due(), errors);
        if (errors.isEmpty()) {
            issues.change(issue, issue.fields().withDue(day));
            exchange.answer(200, Map.of("issueKey", issue.key()));
        } else {
            exchange.answer(400, Map.of("errorCollection", Map.of("errors", errors),
                    "fields", List.of(field(exchange, exchange.parameter(DUE), errors))));
        }
    }

    private Map<String, String> field(Exchange exchange, String typed, Map<String, String> errors) {
        TypedIssue form = new TypedIssue("", "", typed, "", "", "", true);
        Page part = Page.of("duedate-field", "", Map.of("form", form, "errors", errors));
        return Map.of("id", DUE, "label", "Due Date", "editHtml", pages.part(exchange, part).markup());
    }

    private StoredIssue schedulable(Exchange exchange) {
        StoredIssue issue = projects.changeable(exchange, issues.byKeyOrId(exchange.parameter("issueId")));
        if (projects.permissions().allow(exchange.user(), Kind.SCHEDULE, issue.projectKey())) return issue;
        throw Problem.of(403, "You may not schedule this issue.");
    }

    private void move(Exchange exchange) {
        StoredIssue issue = projects.changeable(exchange, issues.byKeyOrId(exchange.parameter("id")));
        issues.change(issue, issue.fields().withStatus(status(exchange.parameter("action"))));
        exchange.redirect("/browse/" + issue.key());
    }

    /** Each status is reached by a transition of its own: 11, 21, 31. */
    static String status(String transition) {
        int index = List.of("11", "21", "31").indexOf(transition);
        if (index < 0) throw Problem.of(400, "There is no transition " + transition + ".");
        return IssueFields.STATUSES.get(index);
    }

    private void watch(Exchange exchange) {
        HostUser reader = exchange.requireUser();
        StoredIssue issue = projects.visible(exchange, issues.byKeyOrId(exchange.parameter("id")));
        issues.watch(issue, reader.key(), exchange.parameter("watch").equals("watch"));
        exchange.redirect("/browse/" + issue.key());
    }
}
