package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever sets a zone in Meridian writes and reads on that clock, whatever their profile in the product says. */
@ExtendWith(RunningHost.class)
class OwnClockIT {
    private final DevHost host;

    OwnClockIT(DevHost host) {
        this.host = host;
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void followsTheZoneOfTheOwnHours(Product product) {
        People people = new People(host, product);
        people.add("noa");
        Place place = Place.of(host, product).fresh();
        Client noa = place.as("noa");
        noa.with("If-Match", "\"0\"").put("/rest/meridian/1/people/me",
                Map.of("zones", List.of(Map.of("zone", "Pacific/Apia"))));

        JsonNode posted = noa.checkIn(place.subject(), "k1", "done").json();
        JsonNode list = noa.get(place.path()).json();

        assertThat(posted.at("/authorTime/zone").asText()).isEqualTo("Pacific/Apia");
        assertThat(posted.path("sameClock").asBoolean()).isTrue();
        assertThat(list.at("/reader/zone").asText()).isEqualTo("Pacific/Apia");
        people.delete("noa");
    }
}
