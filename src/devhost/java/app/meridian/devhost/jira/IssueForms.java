package app.meridian.devhost.jira;

import app.meridian.devhost.HostUser;
import app.meridian.devhost.web.Container;
import app.meridian.devhost.web.Exchange;
import app.meridian.devhost.web.Page;
import app.meridian.devhost.web.Pages;
import app.meridian.devhost.web.Permissions.Kind;
import app.meridian.devhost.web.Problem;
import app.meridian.devhost.web.Route;
import app.meridian.devhost.web.Users;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Creating and editing an issue. */
final class IssueForms {
    private static final String CREATE = "/secure/CreateIssue\\.jspa";
    private static final String EDIT = "/secure/EditIssue\\.jspa";

    private final Pages pages;
    private final IssueAccess access;

    IssueForms(Pages pages, IssueAccess access) {
        this.pages = pages;
        this.access = access;
    }

    List<Route> routes() {
        return List.of(Route.get(CREATE, exchange -> showCreate(exchange, IssueDraft.empty(), Map.of())),
                Route.form(CREATE, this::create), Route.get(EDIT, this::showEdit), Route.form(EDIT, this::edit));
    }

    private void showCreate(Exchange exchange, IssueDraft draft, Map<String, String> errors) throws IOException {
        exchange.requireUser();
        List<Container> projects = access.projects().allowing(exchange.user(), Kind.EDIT);
        if (projects.isEmpty()) throw Problem.forbidden("You may not create issues in any project.");
        show(exchange, errors, Page.of("issue-form", "Create issue", Map.of("draft", draft, "errors", errors, "key", "",
                "projects", projects, "projectKey", exchange.parameter("pid"))));
    }

    private void create(Exchange exchange) throws IOException {
        HostUser reporter = exchange.requireUser();
        IssueDraft draft = draft(exchange);
        Container project = access.projects().visible(exchange, exchange.parameter("pid"));
        access.projects().requireChange(exchange, project.key());
        Map<String, String> errors = draft.errors(users());
        if (errors.isEmpty()) {
            StoredIssue made = access.issues().create(project, draft.fields(users()), reporter.key());
            exchange.redirect("/browse/" + made.key());
        } else {
            showCreate(exchange, draft, errors);
        }
    }

    private void showEdit(Exchange exchange) throws IOException {
        StoredIssue issue = access.changeable(exchange, exchange.parameter("key"));
        showEdit(exchange, issue, IssueDraft.of(issue.fields(), users()), Map.of());
    }

    private void showEdit(Exchange exchange, StoredIssue issue, IssueDraft draft,
            Map<String, String> errors) throws IOException {
        show(exchange, errors, Page.of("issue-form", "Edit " + issue.key(), Map.of("draft", draft, "errors", errors,
                "key", issue.key(), "projects", List.of(), "projectKey", issue.projectKey())));
    }

    private void edit(Exchange exchange) throws IOException {
        StoredIssue issue = access.changeable(exchange, exchange.parameter("key"));
        IssueDraft draft = draft(exchange);
        Map<String, String> errors = draft.errors(users());
        if (errors.isEmpty()) {
            access.issues().change(issue, draft.fields(users()));
            exchange.redirect("/browse/" + issue.key());
        } else {
            showEdit(exchange, issue, draft, errors);
        }
    }

    private void show(Exchange exchange, Map<String, String> errors, Page page) throws IOException {
        page.model().putAll(Map.of("types", IssueDraft.TYPES, "statuses", IssueDraft.STATUSES,
                "people", users().all().stream().filter(HostUser::active).toList()));
        pages.show(exchange, errors.isEmpty() ? 200 : 400, page);
    }

    private static IssueDraft draft(Exchange exchange) {
        return new IssueDraft(exchange.parameter("summary"), exchange.parameter("description"),
                exchange.parameter("issuetype"), exchange.parameter("status"), exchange.parameter("duedate"),
                exchange.parameter("assignee"));
    }

    private Users users() {
        return pages.site().users();
    }
}
