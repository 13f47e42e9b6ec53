package app.meridian.devhost.confluence;

import app.meridian.devhost.Database;
import app.meridian.devhost.framework.clock.MovableClock;
import app.meridian.devhost.web.Container;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The pages of all spaces. Who may see or change them is not asked here. */
public record PageStore(Database database) {
    private static final String SELECT = "SELECT * FROM HOST_PAGE ";

    public List<StoredPage> in(Container space) {
        return database.rows(PageStore::read, SELECT + "WHERE SPACE_KEY = ? ORDER BY ID", space.key());
    }

    public Optional<StoredPage> byId(long id) {
        return database.row(PageStore::read, SELECT + "WHERE ID = ?", id);
    }

    /** Empty for what is not a number, too. */
    public Optional<StoredPage> byId(String id) {
        return id.matches("\\d{1,18}") ? byId(Long.parseLong(id)) : Optional.empty();
    }

    /** Why the page cannot be kept under its title; empty when it can. */
    public Optional<String> titleError(StoredPage page) {
        if (page.title().isEmpty()) return Optional.of("A page needs a title.");
        if (page.title().length() > 255) return Optional.of("A title has at most 255 characters.");
        return database.row(PageStore::read, SELECT + "WHERE SPACE_KEY = ? AND TITLE = ? AND ID <> ?",
                page.spaceKey(), page.title(), page.id())
                .map(other -> "A page with this title already exists in this space.");
    }

    public StoredPage create(StoredPage unsaved) {
        long id = database.insert("INSERT INTO HOST_PAGE (SPACE_KEY, TITLE, STORAGE_FORMAT, PAGE_VERSION, CREATOR_KEY,"
                + " MODIFIER_KEY, MODIFIED_AT) VALUES (?, ?, ?, 1, ?, ?, ?)", unsaved.spaceKey(), unsaved.title(),
                unsaved.storage(), unsaved.creatorKey(), unsaved.creatorKey(), MovableClock.systemUTC().millis());
        return byId(id).orElseThrow();
    }

    /** False when somebody else changed the page after this version of it. */
    public boolean change(StoredPage page, int knownVersion, String writerKey) {
        return database.update("UPDATE HOST_PAGE SET TITLE = ?, STORAGE_FORMAT = ?, PAGE_VERSION = PAGE_VERSION + 1,"
                + " MODIFIER_KEY = ?, MODIFIED_AT = ? WHERE ID = ? AND PAGE_VERSION = ?", page.title(), page.storage(),
                writerKey, MovableClock.systemUTC().millis(), page.id(), knownVersion) == 1;
    }

    public void delete(StoredPage page) {
        database.update("DELETE FROM HOST_PAGE WHERE ID = ?", page.id());
    }

    private static StoredPage read(ResultSet row) throws SQLException {
        return new StoredPage(row.getLong("ID"), row.getString("SPACE_KEY"), row.getString("TITLE"),
                row.getString("STORAGE_FORMAT"), row.getInt("PAGE_VERSION"), row.getString("CREATOR_KEY"),
                row.getString("MODIFIER_KEY"), Instant.ofEpochMilli(row.getLong("MODIFIED_AT")));
    }
}
