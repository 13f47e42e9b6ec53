package app.meridian.devhost.confluence;

import app.meridian.devhost.HostUser;
import app.meridian.devhost.web.Exchange;
import app.meridian.devhost.web.Permissions;
import app.meridian.devhost.web.Permissions.Kind;
import app.meridian.devhost.web.Problem;
import java.util.List;
import java.util.Optional;

/** Finds what the reader may see, and asks before anything is changed. */
record PageAccess(ContentStore content, Permissions permissions) {
    List<Space> spaces(Optional<HostUser> reader, Kind kind) {
        return content.spaces().stream().filter(space -> permissions.allow(reader, kind, space.key())).toList();
    }

    Space space(Exchange exchange, String key) {
        return content.space(key).filter(space -> permissions.allow(exchange.user(), Kind.BROWSE, key))
                .orElseThrow(() -> Problem.hidden("This space does not exist, or you may not see it."));
    }

    StoredPage page(Exchange exchange, String id) {
        return page(exchange, id.matches("\\d{1,18}") ? content.byId(Long.parseLong(id)) : Optional.empty());
    }

    StoredPage page(Exchange exchange, Optional<StoredPage> found) {
        return found.filter(page -> permissions.allow(exchange.user(), Kind.BROWSE, page.spaceKey()))
                .orElseThrow(() -> Problem.hidden(exchange.isRest() ? "No content found with this id."
                        : "This page does not exist, or you may not see it."));
    }

    StoredPage changeable(Exchange exchange, String id) {
        StoredPage page = page(exchange, id);
        requireEdit(exchange, page.spaceKey());
        return page;
    }

    void requireEdit(Exchange exchange, String spaceKey) {
        exchange.requireUser();
        if (!mayChange(exchange, spaceKey)) throw Problem.forbidden("You may not change pages of this space.");
    }

    boolean mayChange(Exchange exchange, String spaceKey) {
        return permissions.allow(exchange.user(), Kind.EDIT, spaceKey);
    }

    /** Why the page cannot be kept under this title; empty when it can. */
    Optional<String> titleError(StoredPage page, String title) {
        if (title.isBlank()) return Optional.of("A page needs a title.");
        if (title.length() > 255) return Optional.of("A title has at most 255 characters.");
        return content.byTitle(page.spaceKey(), title.strip()).filter(other -> other.id() != page.id())
                .map(other -> "A page with this title already exists in this space.");
    }
}
