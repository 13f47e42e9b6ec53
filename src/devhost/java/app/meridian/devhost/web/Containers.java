package app.meridian.devhost.web;

import app.meridian.devhost.Database;
import app.meridian.devhost.HostUser;
import app.meridian.devhost.web.Permissions.Kind;
import java.util.List;
import java.util.Optional;

/** The product's projects or spaces, and who may see and change what is in them. */
public record Containers(Database database, Permissions permissions) {
    public void add(Container container) {
        database.update("INSERT INTO HOST_CONTAINER (CONTAINER_KEY, CONTAINER_NAME, ITEM_COUNT) VALUES (?, ?, 0)",
                container.key(), container.name());
    }

    /** Anyone sees it, everybody who is logged in changes and comments on what is in it. */
    public void addOpen(Container container) {
        add(container);
        permissions.grant(container.key(), Kind.BROWSE, Permissions.ANYONE);
        permissions.grant(container.key(), Kind.EDIT, Permissions.USERS);
        permissions.grant(container.key(), Kind.COMMENT, Permissions.USERS);
    }

    /** Nobody else knows of it. */
    public void addPrivate(Container container, HostUser owner) {
        add(container);
        for (Kind kind : Kind.values()) permissions.grant(container.key(), kind, owner.key());
    }

    public Optional<Container> byKey(String key) {
        return all().stream().filter(container -> container.key().equals(key)).findFirst();
    }

    public List<Container> allowing(Optional<HostUser> user, Kind kind) {
        return all().stream().filter(container -> permissions.allow(user, kind, container.key())).toList();
    }

    /** The one the reader may see. */
    public Container visible(Exchange exchange, String key) {
        return byKey(key).filter(container -> permissions.allow(exchange.user(), Kind.BROWSE, key))
                .orElseThrow(() -> Problem.hidden("This does not exist, or you may not see it."));
    }

    public boolean mayChange(Exchange exchange, String key) {
        return permissions.allow(exchange.user(), Kind.EDIT, key);
    }

    public void requireChange(Exchange exchange, String key) {
        exchange.requireUser();
        if (!mayChange(exchange, key)) throw Problem.forbidden("You may see this, but not change it.");
    }

    private List<Container> all() {
        return database.rows(row -> new Container(row.getString(1), row.getString(2)),
                "SELECT CONTAINER_KEY, CONTAINER_NAME FROM HOST_CONTAINER ORDER BY CONTAINER_NAME");
    }
}
