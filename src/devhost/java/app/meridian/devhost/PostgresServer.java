package app.meridian.devhost;

import app.meridian.devhost.services.JdbcSettings;
import java.util.Properties;
import org.postgresql.Driver;

/**
 * A PostgreSQL server by the address of one of its databases; each product gets a database of its own beside it.
 *
 * @param database name of the database in the address
 */
public record PostgresServer(String host, String port, String database, String user, String password) {
    public static PostgresServer of(String url) {
        Properties address = Driver.parseURL(url, null);
        if (address == null || !address.getProperty("PGDBNAME", "").matches("\\w+")) {
            throw new IllegalArgumentException(
                    "--db needs an address of the form jdbc:postgresql://host:port/db?user=..&password=..");
        }
        return new PostgresServer(address.getProperty("PGHOST"), address.getProperty("PGPORT"),
                address.getProperty("PGDBNAME"), address.getProperty("user", ""), address.getProperty("password", ""));
    }

    JdbcSettings settings(String name) {
        return new JdbcSettings("jdbc:postgresql://" + host + ":" + port + "/" + name, user, password);
    }
}
