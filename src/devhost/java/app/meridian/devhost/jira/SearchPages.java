package app.meridian.devhost.jira;

import app.meridian.devhost.web.Exchange;
import app.meridian.devhost.web.Page;
import app.meridian.devhost.web.Pages;
import app.meridian.devhost.web.Problem;
import app.meridian.devhost.web.Route;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Searching by JQL, on a page and for scripts. */
final class SearchPages {
    private static final int PAGE = 50;
    private static final String REST = "/rest/api/2/search";

    private final Pages pages;
    private final HostSearch search;
    private final IssuePages views;
    private final IssueJson json;

    SearchPages(Pages pages, HostSearch search, IssuePages views, IssueJson json) {
        this.pages = pages;
        this.search = search;
        this.views = views;
        this.json = json;
    }

    List<Route> routes() {
        return List.of(Route.get("/issues/?", this::show), Route.rest("GET", REST, exchange -> answer(exchange,
                exchange.parameter("jql"), number(exchange, "startAt", 0), number(exchange, "maxResults", PAGE))),
                Route.rest("POST", REST, this::answerSent));
    }

    private void show(Exchange exchange) throws IOException {
        Map<String, Object> model = new HashMap<>(Map.of("jql", exchange.parameter("jql"), "error", "", "total", 0));
        model.put("issues", List.of());
        try {
            SearchResults<Issue> found = found(exchange, exchange.parameter("jql"), 0, PAGE);
            model.put("total", found.getTotal());
            model.put("issues", found.getResults().stream().map(issue -> views.view(((HostIssue) issue).stored()))
                    .toList());
        } catch (Problem wrong) {
            model.put("error", wrong.getMessage());
        }
        pages.show(exchange, Page.of("search", "Search", model));
    }

    private void answerSent(Exchange exchange) throws IOException {
        JsonNode sent = exchange.json();
        answer(exchange, sent.path("jql").asText(""), sent.path("startAt").asInt(0),
                sent.path("maxResults").asInt(PAGE));
    }

    private void answer(Exchange exchange, String jql, int start, int max) throws IOException {
        SearchResults<Issue> found = found(exchange, jql, start, max);
        List<ObjectNode> shown = found.getResults().stream()
                .map(issue -> json.issue(((HostIssue) issue).stored())).toList();
        exchange.answer(200, Map.of("startAt", start, "maxResults", max, "total", found.getTotal(), "issues", shown));
    }

    private SearchResults<Issue> found(Exchange exchange, String jql, int start, int max) {
        ApplicationUser reader = exchange.user().map(HostApplicationUser::new).orElse(null);
        ParseResult parsed = search.parseQuery(reader, jql);
        if (!parsed.isValid()) throw Problem.of(400, String.join(" ", parsed.getErrors().getErrorMessages()));
        try {
            return search.search(reader, parsed.getQuery(), new PagerFilter<>(start, max));
        } catch (SearchException refused) {
            throw Problem.of(400, refused.getMessage());
        }
    }

    private static int number(Exchange exchange, String name, int otherwise) {
        String text = exchange.parameter(name);
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : otherwise;
    }
}
