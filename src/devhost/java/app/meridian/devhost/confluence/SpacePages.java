package app.meridian.devhost.confluence;

import app.meridian.devhost.web.Container;
import app.meridian.devhost.web.Containers;
import app.meridian.devhost.web.Display;
import app.meridian.devhost.web.Exchange;
import app.meridian.devhost.web.Html;
import app.meridian.devhost.web.Page;
import app.meridian.devhost.web.Pages;
import app.meridian.devhost.web.Permissions.Kind;
import app.meridian.devhost.web.Route;
import app.meridian.devhost.web.Users;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Spaces, their pages and one page with its macros, on the screen and for Word. */
final class SpacePages {
    private final Pages pages;
    private final PageStore content;
    private final Containers spaces;
    private final StorageFormat format;

    SpacePages(Pages pages, PageStore content, StorageFormat format) {
        this.pages = pages;
        this.content = content;
        this.spaces = pages.site().containers();
        this.format = format;
    }

    List<Route> routes() {
        return List.of(Route.get("/?", this::showSpaces), Route.get("/spaces/([^/]+)/?", this::showSpace),
                Route.get("/pages/viewpage\\.action", this::showPage), Route.get("/exportword", this::exportWord));
    }

    private void showSpaces(Exchange exchange) throws IOException {
        pages.show(exchange, Page.of("containers", "Spaces",
                Map.of("containers", spaces.allowing(exchange.user(), Kind.BROWSE), "path", "/spaces/"), "main"));
    }

    private void showSpace(Exchange exchange) throws IOException {
        Container space = spaces.visible(exchange, spaces.byKey(exchange.part(1)));
        pages.show(exchange, Page.of("space", space.name(),
                Map.of("space", space, "siblings", content.in(space), "currentId", 0L,
                        "spaceLinks", pages.menus().space(space),
                        "tools", pages.menus().settingsAddress(space)), "main"));
    }

    private void showPage(Exchange exchange) throws IOException {
        StoredPage page = page(exchange);
        Container space = spaces.byKey(page.spaceKey()).orElseThrow();
        Users users = pages.site().users();
        Map<String, Object> model = Map.of("space", space, "siblings", content.in(space),
                "spaceLinks", pages.menus().space(space), "currentId", page.id(),
                "heading", page.title(), "content", content(page, PageContext.DISPLAY),
                "creator", users.name(page.creatorKey(), "Unknown"),
                "modifier", users.name(page.modifierKey(), "Unknown"),
                "modified", Display.moment(page.modified()), "mayChange", spaces.mayChange(exchange, page));
        pages.show(exchange, Page.of("page", page.title() + " - " + space.name(), model, "main", "page"));
    }

    private void exportWord(Exchange exchange) throws IOException {
        StoredPage page = page(exchange);
        Html document = pages.plain("word", Map.of("heading", page.title(),
                "content", content(page, PageContext.WORD)));
        exchange.header("Content-Disposition", "attachment; filename=\"page-" + page.id() + ".doc\"");
        exchange.send("application/vnd.ms-word;charset=UTF-8", document.markup().getBytes(StandardCharsets.UTF_8));
    }

    private StoredPage page(Exchange exchange) {
        return spaces.visible(exchange, content.byId(exchange.parameter("pageId"))
                .filter(page -> pages.site().permissions().showPage(exchange.user(), page.id())));
    }

    private Html content(StoredPage page, String outputType) {
        return new Html(format.html(page, outputType));
    }
}
