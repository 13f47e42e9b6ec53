package app.meridian.devhost.jira;

import app.meridian.devhost.HostUser;
import app.meridian.devhost.web.Container;
import app.meridian.devhost.web.Containers;
import app.meridian.devhost.web.Exchange;
import app.meridian.devhost.web.Permissions.Kind;
import app.meridian.devhost.web.Problem;
import app.meridian.devhost.web.Route;
import app.meridian.devhost.web.Site;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Jira's own REST addresses for issues, as scripts know them. */
final class IssueRest {
    private static final String ISSUES = "/rest/api/2/issue";
    private static final String ISSUE = ISSUES + "/([^/]+)";

    private final Site site;
    private final Issues issues;
    private final Containers projects;
    private final IssueJson json;

    IssueRest(Site site, Issues issues) {
        this.site = site;
        this.issues = issues;
        this.projects = site.containers();
        this.json = new IssueJson(site, issues);
    }

    List<Route> routes() {
        return List.of(Route.rest("POST", ISSUES, this::create), Route.rest("GET", ISSUE, this::read),
                Route.rest("PUT", ISSUE, this::change), Route.rest("DELETE", ISSUE, this::delete),
                Route.rest("DELETE", "/rest/api/2/project/([^/]+)", this::deleteProject),
                Route.rest("POST", ISSUE + "/transitions", this::move),
                Route.rest("GET", ISSUE + "/watchers", this::watchers),
                Route.rest("POST", ISSUE + "/watchers", exchange -> watch(exchange, true)),
                Route.rest("DELETE", ISSUE + "/watchers", exchange -> watch(exchange, false)));
    }

    private void create(Exchange exchange) throws IOException {
        HostUser reporter = exchange.requireUser();
        JsonNode sent = exchange.json().path("fields");
        Container project = projects.byKey(sent.path("project").path("key").asText(""))
                .filter(found -> projects.mayChange(exchange, found))
                .orElseThrow(() -> Problem.fields(Map.of("project", "project is required")));
        StoredIssue made = issues.create(project,
                merged(exchange, project.key(), IssueFields.EMPTY.reportedBy(reporter.key()), sent));
        exchange.answer(201, json.identity(made));
    }

    private void read(Exchange exchange) throws IOException {
        exchange.answer(200, json.issue(projects.visible(exchange, issues.byKeyOrId(exchange.part(1)))));
    }

    private void change(Exchange exchange) throws IOException {
        StoredIssue issue = changeable(exchange);
        issues.change(issue, merged(exchange, issue.projectKey(), issue.fields(), exchange.json().path("fields")));
        exchange.answer(204);
    }

    private void delete(Exchange exchange) {
        StoredIssue issue = changeable(exchange);
        issues.delete(issue);
        site.events().publish(new IssueEvent(new HostIssue(issue, IssueNeighbours.in(site)),
                EventType.ISSUE_DELETED_ID));
        exchange.answer(204);
    }

    /** Of its issues nothing is said. */
    private void deleteProject(Exchange exchange) {
        Container project = projects.administered(exchange, exchange.part(1));
        issues.in(project).forEach(issues::delete);
        projects.delete(project);
        site.events().publish(new ProjectDeletedEvent(project.id()));
        exchange.answer(204);
    }

    private StoredIssue changeable(Exchange exchange) {
        return projects.changeable(exchange, issues.byKeyOrId(exchange.part(1)));
    }

    private void move(Exchange exchange) throws IOException {
        StoredIssue issue = changeable(exchange);
        String status = IssueActions.status(exchange.json().path("transition").path("id").asText(""));
        issues.change(issue, issue.fields().withStatus(status));
        exchange.answer(204);
    }

    private void watchers(Exchange exchange) throws IOException {
        StoredIssue issue = projects.visible(exchange, issues.byKeyOrId(exchange.part(1)));
        exchange.answer(200, json.watchers(issue, exchange.user()));
    }

    /** The body is the name as a JSON text; without a name it is the user. */
    private void watch(Exchange exchange, boolean watches) throws IOException {
        HostUser user = exchange.requireUser();
        StoredIssue issue = projects.visible(exchange, issues.byKeyOrId(exchange.part(1)));
        String name = watches ? exchange.body().replaceAll("[\\s\"]", "") : exchange.parameter("username");
        HostUser watcher = name.isEmpty() ? user : site.users().byUsername(name)
                .orElseThrow(() -> Problem.of(404, "There is no user " + name + "."));
        issues.watch(issue, watcher.key(), watches);
        exchange.answer(204);
    }

    /** A field that was not sent stays as it is; null empties it. */
    private IssueFields merged(Exchange exchange, String projectKey, IssueFields former, JsonNode sent) {
        IssueFields fields = new IssueFields(text(sent.path("summary"), former.summary()),
                text(sent.path("description"), former.description()),
                text(sent.path("issuetype").path("name"), former.type()),
                text(sent.path("status").path("name"), former.status()),
                text(sent.path("duedate"), former.due()),
                key(sent.path("assignee"), former.assigneeKey()), key(sent.path("reporter"), former.reporterKey()));
        Map<String, String> errors = fields.errors(site.users(), former);
        if (!fields.due().equals(former.due())
                && !site.permissions().allow(exchange.user(), Kind.SCHEDULE, projectKey)) {
            errors.put("duedate", "Field 'duedate' cannot be set. It is not on the appropriate screen, or unknown.");
        }
        if (errors.isEmpty()) return fields;
        throw Problem.fields(errors);
    }

    private String key(JsonNode sent, String former) {
        if (sent.isMissingNode()) return former;
        String name = text(sent.path("name"), "");
        return site.users().byUsername(name).map(HostUser::key).orElse(name);
    }

    private static String text(JsonNode sent, String former) {
        if (sent.isMissingNode()) return former;
        return sent.isNull() ? "" : sent.asText().replace("\0", "");
    }
}
