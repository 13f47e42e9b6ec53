package app.meridian.devhost.confluence;

import app.meridian.devhost.web.Item;
import java.time.Instant;

/** A page as it is kept. People are user keys; the body is in storage format. The id is 0 before the first save. */
public record StoredPage(long id, String spaceKey, String title, String storage, int version, String creatorKey,
        String modifierKey, Instant modified) implements Item {
    /** A page somebody begins to write. */
    static StoredPage unsaved(String spaceKey, String writerKey) {
        return new StoredPage(0, spaceKey, "", "", 0, writerKey, writerKey, Instant.EPOCH);
    }

    StoredPage with(String newTitle, String newStorage) {
        return new StoredPage(id, spaceKey, newTitle.strip(), newStorage, version, creatorKey, modifierKey, modified);
    }

    @Override
    public String containerKey() {
        return spaceKey;
    }
}
