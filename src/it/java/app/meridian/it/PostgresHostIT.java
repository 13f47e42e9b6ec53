package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Options;
import app.meridian.devhost.PostgresServer;
import app.meridian.devhost.Product;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both products with their databases on a PostgreSQL server, as {@code bin/run --db} starts them. */
class PostgresHostIT {

    @Test
    void keepsCheckInsThroughARestart(@TempDir Path data) throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            Options options = Options.of(BuiltJar.main().file()).withPorts(0, 0).withData(data)
                    .withServer(PostgresServer.of(server.getJdbcUrl("postgres", "postgres")));
            for (int expected : new int[] {201, 200}) {
                try (DevHost host = DevHost.start(options)) {
                    for (Product product : Product.values()) {
                        Place place = Place.of(host, product);
                        assertThat(place.as("dara").checkIn(place.subject(), "k1", "x").status()).isEqualTo(expected);
                        assertThat(place.as("ben").get(place.path()).json().path("values")).hasSize(1);
                    }
                }
            }
        }
    }
}
