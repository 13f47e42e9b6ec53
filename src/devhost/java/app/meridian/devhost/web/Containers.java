package app.meridian.devhost.web;

import app.meridian.devhost.Database;
import app.meridian.devhost.HostUser;
import app.meridian.devhost.web.Permissions.Kind;
import java.util.List;
import java.util.Optional;

/** The product's projects or spaces, and who may see and change them and what is in them. */
public record Containers(Database database, Permissions permissions) {
    public Optional<Container> byKey(String key) {
        return all().stream().filter(container -> container.key().equals(key)).findFirst();
    }

    public Optional<Container> byId(long id) {
        return all().stream().filter(container -> container.id() == id).findFirst();
    }

    public List<Container> allowing(Optional<HostUser> user, Kind kind) {
        return all().stream().filter(container -> permissions.allow(user, kind, container.key())).toList();
    }

    /** What is not there and what the reader may not see look the same, so that keys cannot be probed. */
    public <T extends Item> T visible(Exchange exchange, Optional<T> found) {
        return found.filter(item -> permissions.allow(exchange.user(), Kind.BROWSE, item.containerKey()))
                .orElseThrow(() -> Problem.loginMayHelp(404, "This does not exist, or you may not see it."));
    }

    public <T extends Item> T changeable(Exchange exchange, Optional<T> found) {
        T item = visible(exchange, found);
        exchange.requireUser();
        if (mayChange(exchange, item)) return item;
        throw Problem.of(403, "You may see this, but not change it.");
    }

    public Container administered(Exchange exchange, String key) {
        Container found = visible(exchange, byKey(key));
        if (permissions.allow(exchange.user(), Kind.ADMINISTER, key)) return found;
        throw Problem.of(403, "Only its administrators may do this.");
    }

    /** What is in it must be gone already. */
    public void delete(Container container) {
        database.update("DELETE FROM HOST_PERMISSION WHERE CONTAINER = ?", container.key());
        database.update("DELETE FROM HOST_CONTAINER WHERE CONTAINER_KEY = ?", container.key());
    }

    public boolean mayChange(Exchange exchange, Item item) {
        return permissions.allow(exchange.user(), Kind.EDIT, item.containerKey());
    }

    public List<Container> all() {
        return database.rows(row -> new Container(row.getLong(1), row.getString(2), row.getString(3)),
                "SELECT ID, CONTAINER_KEY, CONTAINER_NAME FROM HOST_CONTAINER ORDER BY CONTAINER_NAME");
    }
}
