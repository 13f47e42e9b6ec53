package app.meridian.core.person;

import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.Optional;

/** Reads names of zones. */
public final class ZoneIds {
    private ZoneIds() {}

    /** The zone of exactly that id in the JVM's time zone data; empty for offsets and for everything else. */
    public static Optional<ZoneId> parse(String id) {
        return ZoneRulesProvider.getAvailableZoneIds().contains(id) ? Optional.of(ZoneId.of(id)) : Optional.empty();
    }
}
