package app.meridian.devhost.web;

import app.meridian.devhost.Database;
import app.meridian.devhost.HostUser;
import java.util.List;
import java.util.Optional;

/** Who may do what in a project or space: {@link #ANYONE}, {@link #USERS}, one user by key, or a group by name. */
public record Permissions(Database database) {
    /** Everybody, logged in or not. */
    public static final String ANYONE = "anyone";
    /** Everybody who is logged in. */
    public static final String USERS = "users";

    public void grant(String container, Kind kind, String holder) {
        revoke(container, kind, holder);
        database.update("INSERT INTO HOST_PERMISSION (CONTAINER, PERMISSION, HOLDER) VALUES (?, ?, ?)",
                container, kind.name(), holder);
    }

    public void revoke(String container, Kind kind, String holder) {
        database.update("DELETE FROM HOST_PERMISSION WHERE CONTAINER = ? AND PERMISSION = ? AND HOLDER = ?",
                container, kind.name(), holder);
    }

    public boolean allow(Optional<HostUser> user, Kind kind, String container) {
        String users = user.isPresent() ? USERS : ANYONE;
        String key = user.map(HostUser::key).orElse(ANYONE);
        return database.row(row -> true,
                "SELECT 1 FROM HOST_PERMISSION WHERE CONTAINER = ? AND PERMISSION = ? AND (HOLDER IN (?, ?, ?)"
                + " OR HOLDER IN (SELECT GROUP_NAME FROM HOST_MEMBER WHERE USER_KEY = ?))",
                container, kind.name(), ANYONE, users, key, key).isPresent();
    }

    /** A page that is restricted to some is shown to them alone, and only if they see its space. */
    public boolean showPage(Optional<HostUser> user, long pageId) {
        return holders("page-" + pageId, Kind.BROWSE).isEmpty() || allow(user, Kind.BROWSE, "page-" + pageId);
    }

    public List<String> holders(String container, Kind kind) {
        return database.rows(row -> row.getString(1),
                "SELECT HOLDER FROM HOST_PERMISSION WHERE CONTAINER = ? AND PERMISSION = ? ORDER BY HOLDER",
                container, kind.name());
    }

    /** Seeing implies nothing else: somebody may see who may not comment. */
    public enum Kind {
        BROWSE, EDIT, COMMENT, ADMINISTER,
        /** Setting due dates; in Jira only. */
        SCHEDULE,
        /** Seeing who watches an issue; in Jira only. */
        WATCHERS
    }
}
