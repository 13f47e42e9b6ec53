package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule P3: an issue or page keeps what it has when it is moved, for those who see it where it is now. */
@ExtendWith(RunningHost.class)
class MovedPlacesIT {
    private final DevHost host;

    MovedPlacesIT(DevHost host) {
        this.host = host;
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void keepItsCheckIns(Product product) {
        Place before = Place.of(host, product).fresh();
        before.as("ben").checkIn(before.subject(), "moved-1", "The export runs");

        Place after = before.movedTo("SECRET");

        assertThat(after.as("admin").get(after.path()).body()).contains("The export runs");
        assertThat(after.as("ben").get(after.path()).status()).isEqualTo(404);
    }
}
