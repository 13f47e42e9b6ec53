package app.meridian.devhost.web;

import app.meridian.devhost.Database;
import app.meridian.devhost.Product;

/** What every page of one product may ask for. The address holds the context path and no slash at the end. */
public record Site(Product product, String url, Users users, Sessions sessions, Containers containers,
        Events events) {
    public static Site of(Product product, String url, Database database) {
        Users users = new Users(database);
        Containers containers = new Containers(database, new Permissions(database));
        return new Site(product, url, users, new Sessions(database, users), containers, new Events());
    }

    public Permissions permissions() {
        return containers.permissions();
    }
}
