package app.meridian.devhost.confluence;

import app.meridian.devhost.HostUser;
import app.meridian.devhost.web.Container;
import app.meridian.devhost.web.Containers;
import app.meridian.devhost.web.Exchange;
import app.meridian.devhost.web.Permissions.Kind;
import app.meridian.devhost.web.Problem;
import app.meridian.devhost.web.Route;
import app.meridian.devhost.web.Site;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
                Route.rest("DELETE", PAGE, this::delete),
                Route.rest("DELETE", "/rest/api/space/([^/]+)", this::deleteSpace),
                Route.rest("PUT", "/rest/inlinetasks/1/task/([^/]+)/([^/]+)/?", this::mark));
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
        StoredPage draft = typed(sent, StoredPage.unsaved(space.key(), parent(sent, space), writer.key()));
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

    private long parent(JsonNode sent, Container space) {
        JsonNode ancestors = sent.path("ancestors");
        if (ancestors.isEmpty()) return 0;
        return content.byId(ancestors.path(ancestors.size() - 1).path("id").asText(""))
                .filter(page -> page.spaceKey().equals(space.key())).map(StoredPage::id)
                .orElseThrow(() -> Problem.of(400, "There is no such parent page in this space."));
    }

    /** What is in the trash is gone for good, anything else goes into it. */
    private void delete(Exchange exchange) {
        boolean purges = exchange.parameter("status").equals("trashed");
        Optional<StoredPage> wanted = exchange.part(1).matches("\\d{1,18}")
                ? content.ever(Long.parseLong(exchange.part(1))) : Optional.empty();
        StoredPage page = spaces.changeable(exchange, wanted.filter(found -> found.trashed() == purges));
        if (purges) {
            content.purge(page);
            site.events().publish(new PageRemoveEvent(new HostPage(page, content, site)));
        } else {
            content.trash(page);
        }
        exchange.answer(204);
    }

    private void deleteSpace(Exchange exchange) throws IOException {
        Container space = spaces.administered(exchange, exchange.part(1));
        content.purge(space);
        spaces.delete(space);
        site.events().publish(new SpaceRemoveEvent(new HostSpace(space, site)));
        exchange.answer(202, Map.of("id", String.valueOf(space.id())));
    }

    private void mark(Exchange exchange) throws IOException {
        StoredPage page = spaces.changeable(exchange, content.byId(exchange.part(1)));
        boolean done = exchange.json().path("status").asText().equals("CHECKED");
        String storage = TaskMarkup.marked(page.storage(), exchange.part(2), done)
                .orElseThrow(() -> Problem.of(404, "There is no such task."));
        content.change(page.with(page.title(), storage), page.version(), exchange.requireUser().key());
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

    private List<Map<String, String>> ancestors(StoredPage page) {
        List<Map<String, String>> ancestors = new ArrayList<>();
        for (Optional<StoredPage> above = content.byId(page.parentId()); above.isPresent();
                above = content.byId(above.get().parentId())) {
            ancestors.add(0, Map.of("id", String.valueOf(above.get().id()), "title", above.get().title()));
        }
        return ancestors;
    }

    private Map<String, Object> json(StoredPage page) {
        return Map.of("id", String.valueOf(page.id()), "type", "page", "status", "current", "title", page.title(),
                "space", Map.of("key", page.spaceKey()), "ancestors", ancestors(page),
                "body", Map.of("storage", Map.of("value", page.storage(), "representation", "storage")),
                "version", Map.of("number", page.version(), "when", page.modified().toString()),
                "_links", Map.of("base", site.url(), "webui", page.address()));
    }
}
