package app.meridian.devhost.confluence;

import java.time.Instant;

/** A page as it is kept. People are user keys; the body is in storage format. The id is 0 before the first save. */
public record StoredPage(long id, String spaceKey, String title, String storage, int version, String creatorKey,
        String modifierKey, Instant created, Instant modified) {
    /** A page somebody is writing. */
    static StoredPage unsaved(String spaceKey, String title, String storage, String writerKey, Instant now) {
        return new StoredPage(0, spaceKey, title, storage, 0, writerKey, writerKey, now, now);
    }

    StoredPage with(String newTitle, String newStorage) {
        return new StoredPage(id, spaceKey, newTitle, newStorage, version, creatorKey, modifierKey, created, modified);
    }
}
