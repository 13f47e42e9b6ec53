package app.meridian.devhost.confluence;

import app.meridian.devhost.web.Containers;
import app.meridian.devhost.web.Exchange;
import app.meridian.devhost.web.Permissions.Kind;
import app.meridian.devhost.web.Problem;
import java.util.Optional;

/** Finds pages the reader may see, and asks before one is changed. */
record PageAccess(PageStore content, Containers spaces) {
    StoredPage page(Exchange exchange, String id) {
        return page(exchange, id.matches("\\d{1,18}") ? content.byId(Long.parseLong(id)) : Optional.empty());
    }

    StoredPage page(Exchange exchange, Optional<StoredPage> found) {
        return found.filter(page -> spaces.permissions().allow(exchange.user(), Kind.BROWSE, page.spaceKey()))
                .orElseThrow(() -> Problem.hidden(exchange.isRest() ? "No content found with this id."
                        : "This page does not exist, or you may not see it."));
    }

    StoredPage changeable(Exchange exchange, String id) {
        StoredPage page = page(exchange, id);
        spaces.requireChange(exchange, page.spaceKey());
        return page;
    }

    /** Why the page cannot be kept under this title; empty when it can. */
    Optional<String> titleError(StoredPage page, String title) {
        if (title.isBlank()) return Optional.of("A page needs a title.");
        if (title.length() > 255) return Optional.of("A title has at most 255 characters.");
        return content.byTitle(page.spaceKey(), title.strip()).filter(other -> other.id() != page.id())
                .map(other -> "A page with this title already exists in this space.");
    }
}
