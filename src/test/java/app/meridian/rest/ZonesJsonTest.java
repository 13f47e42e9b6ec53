package app.meridian.rest;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.person.ZoneIds;
import app.meridian.rest.ZonesJson.ZoneJson;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ZonesJsonTest {
    private final List<ZoneJson> zones = ZonesJson.at(Instant.parse("2026-11-25T13:20:00Z")).zones();

    @Test
    void areThoseThatCanBeSaved() {
        assertThat(zones).hasSizeGreaterThan(400)
                .allSatisfy(zone -> assertThat(ZoneIds.parse(zone.id())).isPresent());
    }

    @Test
    void startWithPlacesAndEndWithTheOthers() {
        assertThat(zones.get(0).id()).isEqualTo("Africa/Abidjan");
        assertThat(zones.subList(zones.size() - 60, zones.size())).extracting(ZoneJson::id)
                .contains("UTC", "Etc/GMT-3").doesNotContain("Pacific/Wallis");
        assertThat(zones).extracting(ZoneJson::id).noneMatch(id -> id.startsWith("SystemV/"));
    }

    @Test
    void showOffsetsAsNumbers() {
        assertThat(zones).contains(new ZoneJson("Asia/Kathmandu", "+05:45", "Kathmandu"),
                new ZoneJson("UTC", "+00:00", "UTC"), new ZoneJson("Europe/London", "+00:00", "London"));
    }
}
