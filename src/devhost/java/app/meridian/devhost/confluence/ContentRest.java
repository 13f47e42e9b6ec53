package app.meridian.devhost.confluence;

import app.meridian.devhost.HostUser;
import app.meridian.devhost.web.Container;
import app.meridian.devhost.web.Containers;
import app.meridian.devhost.web.Exchange;
import app.meridian.devhost.web.Permissions.Kind;
import app.meridian.devhost.web.Problem;
import app.meridian.devhost.web.Route;
import app.meridian.devhost.web.Site;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Confluence's own REST addresses for pages, as scripts know them. */
final class ContentRest {
    private static final String CONTENT = "/rest/api/content";
    private static final String PAGE = CONTENT + "/([^/]+)";

    private final Site site;
    private final PageStore content;
    private final Containers spaces;

    ContentRest(Site site, PageStore content) {
        this.site = site;
        this.content = content;
        this.spaces = site.containers();
    }

    List<Route> routes() {
        return List.of(Route.rest("GET", CONTENT, this::list), Route.rest("POST", CONTENT, this::create),
                Route.rest("GET", PAGE, this::read), Route.rest("PUT", PAGE, this::change),
                Route.rest("DELETE", PAGE, this::delete));
    }

    private void list(Exchange exchange) throws IOException {
        String title = exchange.parameter("title");
        List<Map<String, Object>> found = spaces.allowing(exchange.user(), Kind.BROWSE).stream()
                .filter(space -> !exchange.has("spaceKey") || space.key().equals(exchange.parameter("spaceKey")))
                .flatMap(space -> content.in(space).stream())
                .filter(page -> title.isEmpty() || page.title().equals(title)).map(this::json).toList();
        exchange.answer(200, Map.of("results", found, "start", 0, "limit", found.size(), "size", found.size()));
    }

    private void create(Exchange exchange) throws IOException {
        HostUser writer = exchange.requireUser();
        JsonNode sent = exchange.json();
        if (!sent.path("type").asText("page").equals("page")) throw Problem.of(400, "Only pages can be created.");
        Container space = spaces.changeable(exchange, spaces.byKey(sent.path("space").path("key").asText("")));
        StoredPage draft = typed(sent, StoredPage.unsaved(space.key(), writer.key()));
        exchange.answer(200, json(content.create(draft)));
    }

    private void read(Exchange exchange) throws IOException {
        exchange.answer(200, json(spaces.visible(exchange, content.byId(exchange.part(1)))));
    }

    private void change(Exchange exchange) throws IOException {
        StoredPage page = spaces.changeable(exchange, content.byId(exchange.part(1)));
        JsonNode sent = exchange.json();
        int next = sent.path("version").path("number").asInt(0);
        if (next == 0) throw Problem.of(400, "Send version.number, the page's version plus one.");
        if (!content.change(typed(sent, page), next - 1, exchange.requireUser().key())) {
            throw Problem.of(409, "Version must be incremented on update. Current version is: " + page.version());
        }
        exchange.answer(200, json(spaces.visible(exchange, content.byId(exchange.part(1)))));
    }

    private void delete(Exchange exchange) {
        content.delete(spaces.changeable(exchange, content.byId(exchange.part(1))));
        exchange.answer(204);
    }

    private StoredPage typed(JsonNode sent, StoredPage page) {
        StoredPage typed = page.with(sent.path("title").asText(page.title()).replace("\0", ""),
                sent.path("body").path("storage").path("value").asText(page.storage()).replace("\0", ""));
        content.titleError(typed).ifPresent(message -> {
            throw Problem.of(400, message);
        });
        return typed;
    }

    private Map<String, Object> json(StoredPage page) {
        return Map.of("id", String.valueOf(page.id()), "type", "page", "status", "current", "title", page.title(),
                "space", Map.of("key", page.spaceKey()),
                "body", Map.of("storage", Map.of("value", page.storage(), "representation", "storage")),
                "version", Map.of("number", page.version(), "when", page.modified().toString()),
                "_links", Map.of("base", site.url(), "webui", "/pages/viewpage.action?pageId=" + page.id()));
    }
}
