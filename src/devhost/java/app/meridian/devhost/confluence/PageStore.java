package app.meridian.devhost.confluence;

import app.meridian.devhost.Database;
import app.meridian.devhost.framework.clock.MovableClock;
import app.meridian.devhost.web.Container;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages of all spaces. Who may see or change them is not asked here. */
public record PageStore(Database database) {
    private static final String SELECT = "SELECT * FROM HOST_PAGE ";

    /** Each page before the pages below it. */
    public List<StoredPage> in(Container space) {
        List<StoredPage> all = database.rows(PageStore::read,
                SELECT + "WHERE SPACE_KEY = ? AND NOT IS_TRASHED ORDER BY ID", space.key());
        return below(0, all).toList();
    }

    private static Stream<StoredPage> below(long parentId, List<StoredPage> all) {
        return all.stream().filter(page -> page.parentId() == parentId)
                .flatMap(page -> Stream.concat(Stream.of(page), below(page.id(), all)));
    }

    public List<StoredPage> children(StoredPage page) {
        return database.rows(PageStore::read, SELECT + "WHERE PARENT_ID = ? AND NOT IS_TRASHED ORDER BY ID",
                page.id());
    }

    /** In the trash, too. */
    public Optional<StoredPage> ever(long id) {
        return database.row(PageStore::read, SELECT + "WHERE ID = ?", id);
    }

    public Optional<StoredPage> byId(long id) {
        return ever(id).filter(page -> !page.trashed());
    }

    /** Empty for what is not a number, too. */
    public Optional<StoredPage> byId(String id) {
        return id.matches("\\d{1,18}") ? byId(Long.parseLong(id)) : Optional.empty();
    }

    /** Why the page cannot be kept under its title; empty when it can. */
    public Optional<String> titleError(StoredPage page) {
        if (page.title().isEmpty()) return Optional.of("A page needs a title.");
        if (page.title().length() > 255) return Optional.of("A title has at most 255 characters.");
        return database.row(PageStore::read, SELECT + "WHERE SPACE_KEY = ? AND TITLE = ? AND ID <> ?"
                + " AND NOT IS_TRASHED",
                page.spaceKey(), page.title(), page.id())
                .map(other -> "A page with this title already exists in this space.");
    }

    public StoredPage create(StoredPage unsaved) {
        long id = database.insert("INSERT INTO HOST_PAGE (SPACE_KEY, PARENT_ID, TITLE, STORAGE_FORMAT, PAGE_VERSION,"
                + " CREATOR_KEY, MODIFIER_KEY, MODIFIED_AT) VALUES (?, ?, ?, ?, 1, ?, ?, ?)", unsaved.spaceKey(),
                unsaved.parentId(), unsaved.title(), unsaved.storage(), unsaved.creatorKey(), unsaved.creatorKey(),
                MovableClock.systemUTC().millis());
        return byId(id).orElseThrow();
    }

    /** False when somebody else changed the page after this version of it. */
    public boolean change(StoredPage page, int knownVersion, String writerKey) {
        return database.update("UPDATE HOST_PAGE SET TITLE = ?, STORAGE_FORMAT = ?, PAGE_VERSION = PAGE_VERSION + 1,"
                + " MODIFIER_KEY = ?, MODIFIED_AT = ? WHERE ID = ? AND PAGE_VERSION = ?", page.title(), page.storage(),
                writerKey, MovableClock.systemUTC().millis(), page.id(), knownVersion) == 1;
    }

    /** The pages below it go up to its parent. */
    public void trash(StoredPage page) {
        database.update("UPDATE HOST_PAGE SET PARENT_ID = ? WHERE PARENT_ID = ?", page.parentId(), page.id());
        database.update("UPDATE HOST_PAGE SET IS_TRASHED = TRUE WHERE ID = ?", page.id());
    }

    public void purge(StoredPage page) {
        database.update("DELETE FROM HOST_PAGE WHERE ID = ?", page.id());
    }

    public void purge(Container space) {
        database.update("DELETE FROM HOST_PAGE WHERE SPACE_KEY = ?", space.key());
    }

    private static StoredPage read(ResultSet row) throws SQLException {
        return new StoredPage(row.getLong("ID"), row.getString("SPACE_KEY"), row.getLong("PARENT_ID"),
                row.getString("TITLE"), row.getString("STORAGE_FORMAT"), row.getInt("PAGE_VERSION"),
                row.getString("CREATOR_KEY"), row.getString("MODIFIER_KEY"),
                Instant.ofEpochMilli(row.getLong("MODIFIED_AT")), row.getBoolean("IS_TRASHED"));
    }
}
