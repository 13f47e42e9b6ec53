package app.meridian.devhost.confluence;

import app.meridian.devhost.web.Item;
import java.time.Instant;

/**
 * A page as it is kept. People are user keys; the body is in storage format. The id is 0 before the first save.
 *
 * @param parentId 0 for a page right below its space
 */
public record StoredPage(long id, String spaceKey, long parentId, String title, String storage, int version,
        String creatorKey, String modifierKey, Instant modified, boolean trashed) implements Item {
    /** A page somebody begins to write. */
    static StoredPage unsaved(String spaceKey, long parentId, String writerKey) {
        return new StoredPage(0, spaceKey, parentId, "", "", 0, writerKey, writerKey, Instant.EPOCH, false);
    }

    StoredPage with(String newTitle, String newStorage) {
        return new StoredPage(id, spaceKey, parentId, newTitle.strip(), newStorage, version, creatorKey, modifierKey,
                modified, trashed);
    }

    /** Below the context path. */
    String address() {
        return "/pages/viewpage.action?pageId=" + id;
    }

    @Override
    public String containerKey() {
        return spaceKey;
    }
}
