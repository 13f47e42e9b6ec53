package app.meridian.devhost.jira;

import app.meridian.devhost.HostUser;
import app.meridian.devhost.web.Container;
import app.meridian.devhost.web.Exchange;
import app.meridian.devhost.web.Problem;
import app.meridian.devhost.web.Route;
import app.meridian.devhost.web.Site;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Jira's own REST addresses for issues, as scripts know them. */
final class IssueRest {
    private static final String ISSUES = "/rest/api/2/issue";
    private static final String ISSUE = ISSUES + "/([^/]+)";

    private final Site site;
    private final IssueAccess access;

    IssueRest(Site site, IssueAccess access) {
        this.site = site;
        this.access = access;
    }

    List<Route> routes() {
        return List.of(Route.rest("POST", ISSUES, this::create), Route.rest("GET", ISSUE, this::read),
                Route.rest("PUT", ISSUE, this::change), Route.rest("DELETE", ISSUE, this::delete),
                Route.rest("GET", "/rest/api/2/myself", this::myself));
    }

    private void myself(Exchange exchange) throws IOException {
        exchange.answer(200, json().myself(exchange.requireUser()));
    }

    private void create(Exchange exchange) throws IOException {
        HostUser reporter = exchange.requireUser();
        JsonNode fields = exchange.json().path("fields");
        Container project = access.projects().byKey(fields.path("project").path("key").asText(""))
                .filter(found -> access.projects().mayChange(exchange, found.key()))
                .orElseThrow(() -> Problem.fields(Map.of("project", "project is required")));
        IssueDraft draft = checked(draft(fields, IssueDraft.empty()));
        StoredIssue made = access.issues().create(project, draft.fields(site.users()), reporter.key());
        exchange.answer(201, Map.of("id", String.valueOf(made.id()), "key", made.key(), "self", json().self(made)));
    }

    private void read(Exchange exchange) throws IOException {
        exchange.answer(200, json().issue(access.issue(exchange, exchange.part(1))));
    }

    private void change(Exchange exchange) throws IOException {
        StoredIssue issue = access.changeable(exchange, exchange.part(1));
        IssueDraft draft = checked(draft(exchange.json().path("fields"), IssueDraft.of(issue.fields(), site.users())));
        access.issues().change(issue, draft.fields(site.users()));
        exchange.answer(204);
    }

    private void delete(Exchange exchange) {
        access.issues().delete(access.changeable(exchange, exchange.part(1)));
        exchange.answer(204);
    }

    private IssueDraft checked(IssueDraft draft) {
        Map<String, String> errors = draft.errors(site.users());
        if (errors.isEmpty()) return draft;
        throw Problem.fields(errors);
    }

    /** A field that was not sent stays as it is; null empties it. */
    private static IssueDraft draft(JsonNode fields, IssueDraft former) {
        return new IssueDraft(text(fields.path("summary"), former.summary()),
                text(fields.path("description"), former.description()),
                text(fields.path("issuetype").path("name"), former.type()),
                text(fields.path("status").path("name"), former.status()),
                text(fields.path("duedate"), former.due()),
                fields.path("assignee").isNull() ? "" : text(fields.path("assignee").path("name"), former.assignee()));
    }

    private static String text(JsonNode sent, String former) {
        if (sent.isMissingNode()) return former;
        return sent.isNull() ? "" : sent.asText().replace("\0", "");
    }

    private IssueJson json() {
        return new IssueJson(site);
    }
}
