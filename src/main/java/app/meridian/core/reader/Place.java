package app.meridian.core.reader;

import java.time.ZoneId;

/** Names where a clock stands. */
public final class Place {
    private Place() {}

    /** The city of a zone, such as {@code Los Angeles}; the whole id of a zone that is named after none. */
    public static String of(ZoneId zone) {
        String id = zone.getId();
        boolean namesCity = id.indexOf('/') > 0 && !id.startsWith("Etc/") && !id.startsWith("SystemV/");
        return namesCity ? id.substring(id.lastIndexOf('/') + 1).replace('_', ' ') : id;
    }
}
