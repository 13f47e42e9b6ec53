package app.meridian.store;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Reads zones. */
final class StoredZone {
    private StoredZone() {}

    /** The zone data of this node may be older than those of the node that wrote the id; then it is shown as UTC. */
    static ZoneId of(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}
