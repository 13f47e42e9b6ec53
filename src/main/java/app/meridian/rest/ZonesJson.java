package app.meridian.rest;

import app.meridian.core.reader.Place;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRulesProvider;
import java.util.Comparator;
import java.util.List;

/** The zones that this server knows, those named after places first. */
record ZonesJson(List<ZoneJson> zones) {

    static ZonesJson at(Instant now) {
        return new ZonesJson(ZoneRulesProvider.getAvailableZoneIds().stream()
                .filter(id -> !id.startsWith("SystemV/"))
                .sorted(Comparator.comparing(ZonesJson::isNoPlace).thenComparing(Comparator.naturalOrder()))
                .map(ZoneId::of)
                .map(zone -> new ZoneJson(zone.getId(), offset(zone.getRules().getOffset(now)), Place.of(zone)))
                .toList());
    }

    /** Always a number, such as {@code +00:00}. */
    static String offset(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId();
    }

    private static boolean isNoPlace(String id) {
        return id.indexOf('/') < 0 || id.startsWith("Etc/");
    }

    /** @param offset now */
    @JsonPropertyOrder({"id", "offset", "name"})
    record ZoneJson(String id, String offset, String name) {}
}
