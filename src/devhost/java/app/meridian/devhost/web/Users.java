package app.meridian.devhost.web;

import app.meridian.devhost.Database;
import app.meridian.devhost.HostUser;
import app.meridian.devhost.HostUsers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The people of the product, each with the preferences they set on their profile page. */
public record Users(Database database) implements HostUsers {
    private static final String SELECT = "SELECT * FROM HOST_USER ";

    @Override
    public Optional<HostUser> byKey(String key) {
        return database.row(Users::read, SELECT + "WHERE USER_KEY = ?", key);
    }

    @Override
    public Optional<HostUser> byUsername(String username) {
        return database.row(Users::read, SELECT + "WHERE USERNAME = ?", username.toLowerCase(Locale.ROOT));
    }

    public List<HostUser> all() {
        return database.rows(Users::read, SELECT + "ORDER BY FULL_NAME");
    }

    /** Adds the user, or changes the one with this key. */
    public void save(HostUser user) {
        int changed = database.update(
                "UPDATE HOST_USER SET USERNAME = ?, FULL_NAME = ?, ZONE_ID = ?, LANGUAGE_TAG = ?, IS_ACTIVE = ?"
                        + " WHERE USER_KEY = ?",
                user.username(), user.fullName(), user.zone().getId(), user.locale().toLanguageTag(), user.active(),
                user.key());
        if (changed == 0) {
            database.update("INSERT INTO HOST_USER (USERNAME, FULL_NAME, ZONE_ID, LANGUAGE_TAG, IS_ACTIVE, USER_KEY,"
                    + " THEME) VALUES (?, ?, ?, ?, ?, ?, ?)", user.username(), user.fullName(), user.zone().getId(),
                    user.locale().toLanguageTag(), user.active(), user.key(), Theme.LIGHT.word());
        }
    }

    public Theme theme(HostUser user) {
        return database.row(row -> Theme.of(row.getString(1)), "SELECT THEME FROM HOST_USER WHERE USER_KEY = ?",
                user.key())
                .orElse(Theme.LIGHT);
    }

    public void saveTheme(HostUser user, Theme theme) {
        database.update("UPDATE HOST_USER SET THEME = ? WHERE USER_KEY = ?", theme.word(), user.key());
    }

    private static HostUser read(ResultSet row) throws SQLException {
        return new HostUser(row.getString("USER_KEY"), row.getString("USERNAME"), row.getString("FULL_NAME"),
                ZoneId.of(row.getString("ZONE_ID")), Locale.forLanguageTag(row.getString("LANGUAGE_TAG")),
                row.getBoolean("IS_ACTIVE"));
    }
}
