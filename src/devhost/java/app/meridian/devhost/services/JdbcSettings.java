package app.meridian.devhost.services;

import static java.util.Objects.requireNonNull;

/** Where the product keeps its data. */
public record JdbcSettings(String url, String user, String password) {
    public JdbcSettings {
        requireNonNull(url, "url");
        requireNonNull(user, "user");
        requireNonNull(password, "password");
    }
}
