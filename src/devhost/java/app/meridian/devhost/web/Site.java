package app.meridian.devhost.web;

import app.meridian.devhost.Database;
import app.meridian.devhost.HostUser;
import app.meridian.devhost.Product;
import java.util.Optional;

/** What every page of one product may ask for. The address holds the context path and no slash at the end. */
public record Site(Product product, String url, Users users, Sessions sessions, Containers containers,
        Events events, Mailbox mailbox) {
    public static Site of(Product product, String url, Database database) {
        Users users = new Users(database);
        Containers containers = new Containers(database, new Permissions(database));
        return new Site(product, url, users, new Sessions(database, users), containers, new Events(),
                new Mailbox(database));
    }

    boolean isAdministrator(Optional<HostUser> user) {
        return user.filter(users.members(product.administrators())::contains).isPresent();
    }

    void requireAdministrator(Exchange exchange) {
        exchange.requireUser();
        if (!isAdministrator(exchange.user())) throw Problem.of(403, "Only administrators may see this.");
    }

    public Permissions permissions() {
        return containers.permissions();
    }
}
