package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Options;
import app.meridian.devhost.Product;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule S6: a database that the previous release's jar left opens with this one. */
class PreviousReleaseIT {
    private static final Map<String, String> ANSWERS = Map.of("clientKey", "k1",
            "done", "Replayed the **night** run.", "next", "Read the logs");

    @Test
    void keepsWhatWasPostedAndTakesWhatIsNew(@TempDir Path data) throws Exception {
        for (Product product : Product.values()) restore(data, product);
        Options options = Options.of(BuiltJar.main().file()).withPorts(0, 0).withData(data);

        try (DevHost host = DevHost.start(options)) {
            for (Product product : Product.values()) {
                Place place = Place.of(host, product);
                assertThat(authorsAndZones(place)).containsExactly("Carmen Ortega America/Los_Angeles",
                        "Ben Krüger Europe/Berlin", "Dara Shrestha Asia/Kathmandu", "Aiko Tanaka Asia/Tokyo");
                assertThat(place.as("ben").get(place.path()).body()).contains("Grüße 👋");
                assertThat(place.as("aiko").post(place.path(), ANSWERS).status()).isEqualTo(200);
                assertThat(place.as("aiko").checkIn(place.subject(), "k2", "New").status()).isEqualTo(201);
                assertThat(place.as("aiko").with("If-Match", "\"0\"")
                        .put("/rest/meridian/1/people/me", Map.of("region", "none")).status()).isEqualTo(200);
            }
        }
    }

    private static List<String> authorsAndZones(Place place) {
        JsonNode values = place.as("ben").get(place.path()).json().path("values");
        return StreamSupport.stream(values.spliterator(), false)
                .map(value -> value.at("/author/name").asText() + " " + value.at("/authorTime/zone").asText())
                .toList();
    }

    private static void restore(Path data, Product product) throws Exception {
        Path folder = Files.createDirectories(data.resolve(product.key()));
        try (Connection connection = open(folder.resolve("database"));
                Statement statement = connection.createStatement()) {
            statement.execute("RUNSCRIPT FROM 'classpath:/previous-release/" + product.key() + ".sql'");
        }
    }

    private static Connection open(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + file.toAbsolutePath() + ";NON_KEYWORDS=YEAR", "sa", "");
    }
}
