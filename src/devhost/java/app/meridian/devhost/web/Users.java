package app.meridian.devhost.web;

import app.meridian.devhost.Database;
import app.meridian.devhost.HostUser;
import app.meridian.devhost.HostUsers;
import app.meridian.devhost.Request;
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
        return database.row(Users::read, SELECT + "WHERE USER_KEY = ? AND NOT IS_DELETED", key);
    }

    @Override
    public Optional<HostUser> byUsername(String username) {
        return everNamed(username).flatMap(user -> byKey(user.key()));
    }

    public List<HostUser> all() {
        return database.rows(Users::read, SELECT + "WHERE NOT IS_DELETED ORDER BY FULL_NAME");
    }

    /** Also somebody who is deleted: the products keep the key behind the name. */
    public Optional<HostUser> everNamed(String username) {
        return database.row(Users::read, SELECT + "WHERE USERNAME = ?", username.toLowerCase(Locale.ROOT));
    }

    @Override
    public List<String> groups() {
        return database.rows(row -> row.getString(1),
                "SELECT DISTINCT GROUP_NAME FROM HOST_MEMBER ORDER BY GROUP_NAME");
    }

    @Override
    public List<HostUser> members(String group) {
        return database.rows(Users::read, SELECT + "WHERE NOT IS_DELETED AND USER_KEY IN"
                + " (SELECT USER_KEY FROM HOST_MEMBER WHERE GROUP_NAME = ?) ORDER BY FULL_NAME", group);
    }

    List<String> groupsOf(HostUser user) {
        return groups().stream().filter(group -> members(group).contains(user)).toList();
    }

    /** Empty when the name is taken, be it by somebody who is deleted. */
    Optional<HostUser> create(String key, String username, String fullName, String group) {
        if (everNamed(username).isPresent()) return Optional.empty();
        database.update("INSERT INTO HOST_USER (USER_KEY, USERNAME, FULL_NAME, ZONE_ID, LANGUAGE_TAG, IS_ACTIVE)"
                + " VALUES (?, ?, ?, ?, ?, TRUE)", key, username, fullName, Request.DEFAULT_ZONE.getId(),
                Request.DEFAULT_LOCALE.toLanguageTag());
        database.update("INSERT INTO HOST_MEMBER (GROUP_NAME, USER_KEY) VALUES (?, ?)", group, key);
        return byKey(key);
    }

    public void delete(HostUser user) {
        database.update("DELETE FROM HOST_MEMBER WHERE USER_KEY = ?", user.key());
        database.update("UPDATE HOST_USER SET IS_DELETED = TRUE WHERE USER_KEY = ?", user.key());
    }

    /** The key stays. False when the name is taken, be it by somebody who is deleted. */
    public boolean rename(HostUser user, String username) {
        if (everNamed(username).isPresent()) return false;
        database.update("UPDATE HOST_USER SET USERNAME = ? WHERE USER_KEY = ?", username, user.key());
        return true;
    }

    /** The full name of the user with this key, or the other word when there is none. */
    public String name(String key, String otherwise) {
        return byKey(key).map(HostUser::fullName).orElse(otherwise);
    }

    public void savePreferences(HostUser user, String fullName, ZoneId zone, Locale locale) {
        database.update("UPDATE HOST_USER SET FULL_NAME = ?, ZONE_ID = ?, LANGUAGE_TAG = ? WHERE USER_KEY = ?",
                fullName, zone.getId(), locale.toLanguageTag(), user.key());
    }

    private static HostUser read(ResultSet row) throws SQLException {
        return new HostUser(row.getString("USER_KEY"), row.getString("USERNAME"), row.getString("FULL_NAME"),
                ZoneId.of(row.getString("ZONE_ID")), Locale.forLanguageTag(row.getString("LANGUAGE_TAG")),
                row.getBoolean("IS_ACTIVE"));
    }
}
