package app.meridian.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The ids of the JVM's time zone data are zones, and no other text is. */
class ZoneIdsProperties {

    @Example
    void everyIdOfTheJvmIsAZone() {
        assertThat(ZoneRulesProvider.getAvailableZoneIds()).hasSizeGreaterThan(500)
                .allSatisfy(id -> assertThat(ZoneIds.parse(id)).contains(ZoneId.of(id)));
    }

    @Property(tries = 5_000)
    void noOtherTextIsAZone(@ForAll("texts") String text) {
        Assume.that(!ZoneRulesProvider.getAvailableZoneIds().contains(text));

        assertThat(ZoneIds.parse(text)).isEmpty();
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> ids = Arbitraries.of(ZoneRulesProvider.getAvailableZoneIds());
        Arbitrary<String> offsets = Arbitraries.of("Z", "z", "+02:00", "-5", "+0530", "UTC+2", "GMT-03:00", "UT+01:00",
                "UTC0", "utc", "", " ", "EDT", "CEST", "Europe", "Europe/", "/Berlin", "Europe/Atlantis");
        return Arbitraries.oneOf(Arbitraries.strings(), offsets, ids.map(id -> id.toLowerCase(Locale.ROOT)),
                ids.map(id -> " " + id), ids.map(id -> id + "\n"), ids.map(id -> id + "\u0000"),
                ids.map(id -> id.substring(1)), ids.map(id -> id.replace('/', '\\')));
    }
}
