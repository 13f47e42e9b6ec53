package app.meridian.devhost.jira;

import app.meridian.devhost.HostUser;
import app.meridian.devhost.jira.TypedIssue.Typed;
import app.meridian.devhost.web.Container;
import app.meridian.devhost.web.Containers;
import app.meridian.devhost.web.Exchange;
import app.meridian.devhost.web.Page;
import app.meridian.devhost.web.Pages;
import app.meridian.devhost.web.Permissions.Kind;
import app.meridian.devhost.web.Problem;
import app.meridian.devhost.web.Route;
import app.meridian.devhost.web.Users;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Creating and editing an issue: on a page of its own, and in a dialog over any other page. */
final class IssueForms {
    private static final String SECURE = "/secure/";
    private static final String SHOWN = "!default\\.jspa";
    private static final String SENT = "\\.jspa";

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
        return List.of(Route.get(SECURE + "CreateIssue" + SENT, exchange -> showNew(exchange, "issue-form")),
                Route.form(SECURE + "CreateIssue" + SENT, exchange -> create(exchange, "issue-form")),
                Route.get(SECURE + "EditIssue" + SENT, exchange -> showOld(exchange, "issue-form")),
                Route.form(SECURE + "EditIssue" + SENT, exchange -> edit(exchange, "issue-form")),
                Route.get(SECURE + "QuickCreateIssue" + SHOWN, exchange -> showNew(exchange, "issue-dialog")),
                Route.form(SECURE + "QuickCreateIssue" + SENT, exchange -> create(exchange, "issue-dialog")),
                Route.get(SECURE + "QuickEditIssue" + SHOWN, exchange -> showOld(exchange, "issue-dialog")),
                Route.form(SECURE + "QuickEditIssue" + SENT, exchange -> edit(exchange, "issue-dialog")));
    }

    private void showNew(Exchange exchange, String template) throws IOException {
        HostUser reader = exchange.requireUser();
        Container project = project(exchange);
        boolean schedules = schedules(exchange, project.key());
        TypedIssue empty = new TypedIssue("", IssueFields.TYPES.get(0), "", "", reader.username(), "", schedules);
        TypedIssue shown = exchange.has("summary") ? TypedIssue.in(exchange, schedules) : empty;
        show(exchange, template, Optional.empty(), project, shown, Map.of());
    }

    private void create(Exchange exchange, String template) throws IOException {
        HostUser writer = exchange.requireUser();
        Container project = projects.changeable(exchange, Optional.of(project(exchange)));
        TypedIssue typed = TypedIssue.in(exchange, schedules(exchange, project.key()));
        Typed read = typed.read(users, new IssueFields("", "", "", IssueFields.STATUSES.get(0), "", "",
                writer.key()));
        if (!read.errors().isEmpty()) {
            show(exchange, template, Optional.empty(), project, typed, read.errors());
            return;
        }
        answer(exchange, template, issues.create(project, read.fields()));
    }

    private void showOld(Exchange exchange, String template) throws IOException {
        StoredIssue issue = issue(exchange);
        show(exchange, template, Optional.of(issue), container(issue),
                TypedIssue.of(issue.fields(), users, schedules(exchange, issue.projectKey())), Map.of());
    }

    private void edit(Exchange exchange, String template) throws IOException {
        StoredIssue issue = issue(exchange);
        TypedIssue typed = TypedIssue.in(exchange, schedules(exchange, issue.projectKey()));
        Typed read = typed.read(users, issue.fields());
        if (!read.errors().isEmpty()) {
            show(exchange, template, Optional.of(issue), container(issue), typed, read.errors());
            return;
        }
        issues.change(issue, read.fields());
        answer(exchange, template, issue);
    }

    /** A page leads to the issue, a dialog closes itself. */
    private static void answer(Exchange exchange, String template, StoredIssue issue) throws IOException {
        if (template.equals("issue-form")) exchange.redirect("/browse/" + issue.key());
        else exchange.answer(200, Map.of("issueKey", issue.key()));
    }

    private StoredIssue issue(Exchange exchange) {
        return projects.changeable(exchange, exchange.has("key") ? issues.byKey(exchange.parameter("key"))
                : issues.byKeyOrId(exchange.parameter("issueId")));
    }

    private Container container(StoredIssue issue) {
        return projects.byKey(issue.projectKey()).orElseThrow();
    }

    /** The one that is chosen, else the first in which the reader may create issues. */
    private Container project(Exchange exchange) {
        List<Container> open = projects.allowing(exchange.user(), Kind.EDIT);
        return open.stream().filter(each -> String.valueOf(each.id()).equals(exchange.parameter("pid"))).findFirst()
                .or(() -> exchange.has("pid") ? Optional.empty() : open.stream().findFirst())
                .orElseThrow(() -> Problem.of(403, "There is no such project in which you may create issues."));
    }

    private boolean schedules(Exchange exchange, String projectKey) {
        return projects.permissions().allow(exchange.user(), Kind.SCHEDULE, projectKey);
    }

    private void show(Exchange exchange, String template, Optional<StoredIssue> issue, Container project,
            TypedIssue typed, Map<String, String> errors) throws IOException {
        Map<String, Object> model = new HashMap<>(Map.of("form", typed, "errors", errors, "project", project,
                "types", IssueFields.TYPES, "projects", projects.allowing(exchange.user(), Kind.EDIT),
                "people", users.all().stream().filter(HostUser::active).toList()));
        model.put("key", issue.map(StoredIssue::key).orElse(""));
        model.put("issueId", issue.map(StoredIssue::id).orElse(0L));
        model.put("verb", issue.isPresent() ? "edit" : "create");
        Page page = Page.of(template, issue.map(found -> "Edit Issue : " + found.key()).orElse("Create Issue"), model);
        int status = errors.isEmpty() ? 200 : 400;
        if (template.equals("issue-form")) pages.show(exchange, status, page);
        else pages.showPart(exchange, status, page);
    }
}
