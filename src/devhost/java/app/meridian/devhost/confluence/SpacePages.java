package app.meridian.devhost.confluence;

import app.meridian.devhost.HostUser;
import app.meridian.devhost.web.Container;
import app.meridian.devhost.web.Exchange;
import app.meridian.devhost.web.Html;
import app.meridian.devhost.web.Page;
import app.meridian.devhost.web.Pages;
import app.meridian.devhost.web.Permissions.Kind;
import app.meridian.devhost.web.Route;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Spaces, their pages and one page with its macros, on the screen and for Word. */
final class SpacePages {
    private final Pages pages;
    private final PageAccess access;
    private final StorageFormat format;

    SpacePages(Pages pages, PageAccess access, StorageFormat format) {
        this.pages = pages;
        this.access = access;
        this.format = format;
    }

    List<Route> routes() {
        return List.of(Route.get("/?", this::showSpaces), Route.get("/spaces/([^/]+)/?", this::showSpace),
                Route.get("/display/([^/]+)/?", this::showSpace),
                Route.get("/display/([^/]+)/([^/]+)", exchange -> show(exchange, access.page(exchange,
                        access.content().byTitle(exchange.part(1), exchange.part(2))))),
                Route.get("/pages/viewpage\\.action", this::showPage),
                Route.get("/exportword", this::exportWord));
    }

    private void showSpaces(Exchange exchange) throws IOException {
        pages.show(exchange, Page.of("spaces", "Spaces",
                Map.of("spaces", access.spaces().allowing(exchange.user(), Kind.BROWSE)))
                .inContexts("main"));
    }

    private void showSpace(Exchange exchange) throws IOException {
        Container space = access.spaces().visible(exchange, exchange.part(1));
        pages.show(exchange, Page.of("space", space.name(),
                Map.of("space", space, "siblings", access.content().in(space),
                "currentId", 0L)).inContexts("main"));
    }

    private void showPage(Exchange exchange) throws IOException {
        show(exchange, access.page(exchange, exchange.parameter("pageId")));
    }

    private void show(Exchange exchange, StoredPage page) throws IOException {
        Container space = access.spaces().byKey(page.spaceKey()).orElseThrow();
        Map<String, Object> model = Map.of("space", space, "siblings", access.content().in(space),
                "currentId", page.id(), "heading", page.title(), "content", content(page, PageContext.DISPLAY),
                "creator", name(page.creatorKey()),
                "modifier", name(page.modifierKey()), "modified", pages.display().moment(page.modified()),
                "mayChange", access.spaces().mayChange(exchange, page.spaceKey()));
        pages.show(exchange, Page.of("page", page.title() + " - " + space.name(), model).inContexts("main", "page")
                .withMeta("page-id", String.valueOf(page.id())).withMeta("space-key", space.key()));
    }

    private void exportWord(Exchange exchange) throws IOException {
        StoredPage page = access.page(exchange, exchange.parameter("pageId"));
        Html document = pages.plain("word", Map.of("heading", page.title(),
                "content", content(page, PageContext.WORD)));
        exchange.header("Content-Disposition", "attachment; filename=\"page-" + page.id() + ".doc\"");
        exchange.send("application/vnd.ms-word;charset=UTF-8", document.markup().getBytes(StandardCharsets.UTF_8));
    }

    private Html content(StoredPage page, String outputType) {
        return new Html(format.html(page.storage(), new PageContext(page, outputType)));
    }

    private String name(String userKey) {
        return pages.site().users().byKey(userKey).map(HostUser::fullName).orElse("Unknown");
    }
}
