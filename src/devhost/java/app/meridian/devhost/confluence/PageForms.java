package app.meridian.devhost.confluence;

import app.meridian.devhost.HostUser;
import app.meridian.devhost.framework.clock.MovableClock;
import app.meridian.devhost.web.Exchange;
import app.meridian.devhost.web.Html;
import app.meridian.devhost.web.Page;
import app.meridian.devhost.web.Pages;
import app.meridian.devhost.web.Permissions.Kind;
import app.meridian.devhost.web.Problem;
import app.meridian.devhost.web.Route;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Creating and editing a page, with a preview on the way. */
final class PageForms {
    private static final String CREATE = "/pages/createpage\\.action";
    private static final String EDIT = "/pages/editpage\\.action";

    private final Pages pages;
    private final PageAccess access;
    private final StorageFormat format;

    PageForms(Pages pages, PageAccess access, StorageFormat format) {
        this.pages = pages;
        this.access = access;
        this.format = format;
    }

    List<Route> routes() {
        return List.of(Route.get(CREATE, exchange -> show(exchange, newPage(exchange), Optional.empty())),
                Route.form(CREATE, this::create), Route.get(EDIT, exchange -> show(exchange, stored(exchange), Optional.empty())),
                Route.form(EDIT, this::edit));
    }

    private void create(Exchange exchange) throws IOException {
        StoredPage page = typed(exchange, newPage(exchange));
        access.requireEdit(exchange, page.spaceKey());
        Optional<String> error = access.titleError(page, page.title());
        if (exchange.has("preview") || error.isPresent()) {
            show(exchange, page, exchange.has("preview") ? Optional.empty() : error);
        } else {
            view(exchange, access.content().create(page.spaceKey(), page.title(), page.storage(), page.creatorKey()));
        }
    }

    private void edit(Exchange exchange) throws IOException {
        StoredPage stored = stored(exchange);
        StoredPage page = typed(exchange, stored);
        Optional<String> error = access.titleError(page, page.title());
        if (exchange.has("preview") || error.isPresent()) {
            show(exchange, page, exchange.has("preview") ? Optional.empty() : error);
        } else if (access.content().change(page, knownVersion(exchange, stored), exchange.requireUser().key())) {
            view(exchange, page);
        } else {
            show(exchange, page, Optional.of("Somebody changed this page while you were editing it. Your text is below;"
                    + " saving it again replaces theirs."));
        }
    }

    private void show(Exchange exchange, StoredPage page, Optional<String> error) throws IOException {
        Space space = access.content().space(page.spaceKey()).orElseThrow();
        String preview = exchange.has("preview") ? format.html(page.storage(), new PageContext(page, PageContext.PREVIEW)) : "";
        int version = exchange.has("preview") ? knownVersion(exchange, page) : page.version();
        Map<String, Object> model = Map.of("page", page, "space", space, "spaces", access.spaces(exchange.user(), Kind.EDIT),
                "version", version, "error", error.orElse(""), "previewing", exchange.has("preview"), "preview", new Html(preview));
        String title = page.id() == 0 ? "Create page" : "Edit " + page.title();
        pages.show(exchange, error.isPresent() ? 400 : 200, Page.of("page-form", title, model).inContexts("main", "editor"));
    }

    private StoredPage newPage(Exchange exchange) {
        HostUser writer = exchange.requireUser();
        List<Space> spaces = access.spaces(exchange.user(), Kind.EDIT);
        Space space = spaces.stream().filter(known -> known.key().equals(exchange.parameter("spaceKey"))).findFirst()
                .or(() -> exchange.method().equals("GET") ? spaces.stream().findFirst() : Optional.empty())
                .orElseThrow(() -> Problem.forbidden("You may not create pages in this space."));
        return StoredPage.unsaved(space.key(), "", "", writer.key(), MovableClock.systemUTC().instant());
    }

    private StoredPage stored(Exchange exchange) {
        return access.changeable(exchange, exchange.parameter("pageId"));
    }

    private static StoredPage typed(Exchange exchange, StoredPage page) {
        return page.with(exchange.parameter("title").strip(), exchange.parameter("storage"));
    }

    private static int knownVersion(Exchange exchange, StoredPage page) {
        String version = exchange.parameter("version");
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : page.version();
    }

    private static void view(Exchange exchange, StoredPage page) {
        exchange.redirect("/pages/viewpage.action?pageId=" + page.id());
    }
}
