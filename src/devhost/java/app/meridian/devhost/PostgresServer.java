package app.meridian.devhost;

import app.meridian.devhost.services.JdbcSettings;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A PostgreSQL server by the address of one of its databases; each product gets a database of its own beside it. */
public record PostgresServer(URI address) {
    private static final String FORM = "jdbc:postgresql://host:port/db?user=..&password=..";

    public PostgresServer {
        String database = address.getPath() == null ? "" : address.getPath();
        if (!"postgresql".equals(address.getScheme()) || address.getHost() == null || !database.matches("/\\w+")) {
            throw new Options.Malformed("--db needs an address of the form " + FORM);
        }
    }

    public static PostgresServer of(String url) {
        try {
            return new PostgresServer(URI.create(url.replaceFirst("^jdbc:", "")));
        } catch (IllegalArgumentException notAnAddress) {
            throw new Options.Malformed("--db needs an address of the form " + FORM);
        }
    }

    public String databaseOf(Product product) {
        return address.getPath().substring(1) + "_" + product.key();
    }

    JdbcSettings own() {
        return at(address.getPath().substring(1));
    }

    JdbcSettings at(String database) {
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        String url = "jdbc:postgresql://" + address.getHost() + port + "/" + database;
        return new JdbcSettings(url, parameter("user"), parameter("password"));
    }

    private String parameter(String name) {
        String query = address.getRawQuery() == null ? "" : address.getRawQuery();
        return Arrays.stream(query.split("&")).filter(pair -> pair.startsWith(name + "="))
                .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst().orElse("");
    }

    /** Without the password. */
    @Override
    public String toString() {
        return address.getHost() + address.getPath();
    }
}
