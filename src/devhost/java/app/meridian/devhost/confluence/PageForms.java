package app.meridian.devhost.confluence;

import app.meridian.devhost.HostUser;
import app.meridian.devhost.InstalledPlugin.Blueprint;
import app.meridian.devhost.web.Container;
import app.meridian.devhost.web.Containers;
import app.meridian.devhost.web.Exchange;
import app.meridian.devhost.web.Html;
import app.meridian.devhost.web.Page;
import app.meridian.devhost.web.Pages;
import app.meridian.devhost.web.Permissions.Kind;
import app.meridian.devhost.web.Problem;
import app.meridian.devhost.web.Route;
import com.atlassian.confluence.plugins.createcontent.api.events.BlueprintPageCreateEvent;
import com.atlassian.confluence.plugins.createcontent.impl.ContentBlueprint;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Creating a page, blank or from a blueprint, and editing it, with a preview on the way. */
final class PageForms {
    private static final String CREATE = "/pages/createpage\\.action";
    private static final String EDIT = "/pages/editpage\\.action";

    private final Pages pages;
    private final PageStore content;
    private final Containers spaces;
    private final StorageFormat format;

    PageForms(Pages pages, PageStore content, StorageFormat format) {
        this.pages = pages;
        this.content = content;
        this.spaces = pages.site().containers();
        this.format = format;
    }

    List<Route> routes() {
        return List.of(Route.get(CREATE, exchange -> show(exchange, 200, begun(exchange), "")),
                Route.form(CREATE, this::create),
                Route.get(EDIT, exchange -> show(exchange, 200, stored(exchange), "")), Route.form(EDIT, this::edit));
    }

    private void create(Exchange exchange) throws IOException {
        StoredPage page = typed(exchange, newPage(exchange));
        if (isShownAgain(exchange, page)) return;
        StoredPage created = content.create(page);
        blueprint(exchange).ifPresent(used -> tell(created, used, exchange.requireUser()));
        view(exchange, created);
    }

    private void edit(Exchange exchange) throws IOException {
        StoredPage page = typed(exchange, stored(exchange));
        if (isShownAgain(exchange, page)) return;
        if (content.change(page, knownVersion(exchange, page), exchange.requireUser().key())) {
            view(exchange, page);
        } else {
            show(exchange, 409, page, "Somebody changed this page while you were editing it. Your text is below;"
                    + " saving it again replaces theirs.");
        }
    }

    private boolean isShownAgain(Exchange exchange, StoredPage page) throws IOException {
        Optional<String> error = content.titleError(page);
        if (exchange.has("preview")) {
            show(exchange, 200, page, "");
        } else if (error.isPresent()) {
            show(exchange, 400, page, error.get());
        }
        return exchange.has("preview") || error.isPresent();
    }

    private void show(Exchange exchange, int status, StoredPage page, String error) throws IOException {
        Container space = spaces.byKey(page.spaceKey()).orElseThrow();
        boolean previewing = exchange.has("preview");
        String preview = previewing ? format.html(page, PageContext.PREVIEW) : "";
        Map<String, Object> model = Map.of("page", page, "space", space, "version", status == 409 ? page.version()
                : knownVersion(exchange, page), "error", error, "previewing", previewing, "preview", new Html(preview),
                "blueprints", format.plugin().blueprints(), "blueprint", exchange.parameter("blueprint"));
        String title = page.id() == 0 ? "Create page" : "Edit " + page.title();
        pages.show(exchange, status, Page.of("page-form", title, model, "main"));
    }

    /** Blank or as its blueprint has it. */
    private StoredPage begun(Exchange exchange) {
        StoredPage page = newPage(exchange);
        return blueprint(exchange).map(used -> page.with("", used.storage())).orElse(page);
    }

    private Optional<Blueprint> blueprint(Exchange exchange) {
        return format.plugin().blueprints().stream()
                .filter(known -> known.key().equals(exchange.parameter("blueprint"))).findFirst();
    }

    private void tell(StoredPage page, Blueprint used, HostUser creator) {
        ContentBlueprint blueprint = new ContentBlueprint();
        blueprint.setModuleCompleteKey(format.plugin().key() + ":" + used.key());
        pages.site().events().publish(new BlueprintPageCreateEvent(this, new HostPage(page, content, pages.site()),
                blueprint, new HostConfluenceUser(creator), Map.of()));
    }

    private StoredPage newPage(Exchange exchange) {
        HostUser writer = exchange.requireUser();
        String wanted = exchange.parameter("spaceKey");
        Container space = spaces.allowing(exchange.user(), Kind.EDIT).stream()
                .filter(known -> wanted.isEmpty() || known.key().equals(wanted)).findFirst()
                .orElseThrow(() -> Problem.of(403, "You may not create pages in this space."));
        return StoredPage.unsaved(space.key(), content.byId(exchange.parameter("fromPageId"))
                .filter(parent -> parent.spaceKey().equals(space.key())).map(StoredPage::id).orElse(0L), writer.key());
    }

    private StoredPage stored(Exchange exchange) {
        return spaces.changeable(exchange, content.byId(exchange.parameter("pageId")));
    }

    private static StoredPage typed(Exchange exchange, StoredPage page) {
        return page.with(exchange.parameter("title"), exchange.parameter("storage"));
    }

    private static int knownVersion(Exchange exchange, StoredPage page) {
        String version = exchange.parameter("version");
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : page.version();
    }

    private static void view(Exchange exchange, StoredPage page) {
        exchange.redirect("/pages/viewpage.action?pageId=" + page.id());
    }
}
