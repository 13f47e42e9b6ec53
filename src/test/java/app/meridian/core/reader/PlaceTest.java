package app.meridian.core.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {

    @ParameterizedTest
    @CsvSource({
        "Asia/Kathmandu, Kathmandu", "America/Los_Angeles, Los Angeles", "America/Argentina/Buenos_Aires, Buenos Aires",
        "UTC, UTC", "Etc/GMT+12, Etc/GMT+12", "+05:45, +05:45", "Z, Z"
    })
    void namesTheCityOrElseTheZone(ZoneId zone, String place) {
        assertThat(Place.of(zone)).isEqualTo(place);
    }
}
