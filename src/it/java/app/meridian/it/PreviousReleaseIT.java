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

/** Rule S6: databases that jars of earlier releases left open with this one. */
class PreviousReleaseIT {
    private static final String REST = "/rest/meridian/1/";
    private static final Map<String, String> ANSWERS = Map.of("clientKey", "k1",
            "done", "Replayed the **night** run.", "next", "Read the logs");

    @Test
    void keepsWhatWasPostedAndTakesWhatIsNew(@TempDir Path data) throws Exception {
        try (DevHost host = startWith("check-ins", data)) {
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

    @Test
    void keepsHoursAndTakesWhatIsSetAboutDueDates(@TempDir Path data) throws Exception {
        try (DevHost host = startWith("hours", data)) {
            for (Product product : Product.values()) {
                Place place = Place.of(host, product);
                assertThat(authorsAndZones(place))
                        .containsExactly("Carmen Ortega America/Los_Angeles", "Aiko Tanaka Asia/Tokyo");
                assertKeepsAikosHours(place.as("aiko"));
                assertKeepsDefaults(place.as("admin"));
                assertTakesDueSettings(place.as("ben"), product);
            }
        }
    }

    @Test
    void keepsDueDatesAndTakesRounds(@TempDir Path data) throws Exception {
        try (DevHost host = startWith("due-dates", data)) {
            for (Product product : Product.values()) {
                Place place = Place.of(host, product);
                assertThat(authorsAndZones(place))
                        .containsExactly("Carmen Ortega America/Los_Angeles", "Aiko Tanaka Asia/Tokyo");
                assertKeepsTheCompanyCalendar(place);
                assertKeepsDueDates(place, product);
                assertTakesRounds(place);
            }
        }
    }

    @Test
    void keepsRoundsAndTakesDecisions(@TempDir Path data) throws Exception {
        try (DevHost host = startWith("rounds", data)) {
            for (Product product : Product.values()) {
                Place place = Place.of(host, product);
                assertThat(authorsAndZones(place)).containsExactly("Carmen Ortega America/Los_Angeles");
                assertKeepsRounds(place);
                assertKeepsDueDates(place, product);
                assertTakesDecisions(place);
            }
        }
    }

    private static void assertKeepsRounds(Place place) {
        Client ben = place.as("ben");

        assertThat(ben.get(REST + place.subject() + "/rounds").body()).contains("What did you do?");
        assertThat(ben.get(REST + place.subject() + "/blockers").body()).contains("Grüße 👋");
    }

    private static void assertTakesDecisions(Place place) {
        String ben = place.site().users().byUsername("ben").orElseThrow().key();
        Map<String, Object> decision = Map.of("clientKey", "k1", "template", "adr", "title", "Keep the queue",
                "rule", Map.of("type", "approver", "responseHours", 16),
                "driver", ben, "deciders", List.of(ben), "contributors", List.of(ben));
        String decisions = REST + place.subject() + "/decisions";

        assertThat(place.as("ben").post(decisions, decision).json().path("number").asText()).isEqualTo("D-1");
        assertThat(place.as("ben").get(decisions).body()).contains("Keep the queue");
    }

    /** Whoever changes it is heard of by those who have known it from the release before. */
    private static void assertKeepsTheCompanyCalendar(Place place) {
        Client admin = place.as("admin");
        String hours = REST + "people/me";
        assertThat(place.as("aiko").get(hours).json().at("/effective/region/value").asText()).isEqualTo("calendar-1");

        assertThat(admin.with("If-Match", "\"1\"").delete(REST + "calendars/1").status()).isEqualTo(204);

        assertThat(place.as("aiko").get(hours).json().at("/effective/region/value").asText()).isEqualTo("none");
    }

    private static void assertKeepsDueDates(Place place, Product product) {
        String settings = REST + "due-settings/" + (product == Product.JIRA ? "projects" : "spaces") + "/DEMO";
        JsonNode kept = place.as("ben").get(settings).json();

        assertThat(kept.path("handOverHours").asDouble()).isEqualTo(10.5);
        assertThat(place.as("ben").with("If-Match", "\"1\"").put(settings, Map.of("rule", "ASSIGNEE")).status())
                .isEqualTo(200);
        if (product == Product.CONFLUENCE) return;
        assertThat(place.as("ben").get(REST + "issues/DEMO-1/due").json().at("/sub/text").asText()).contains("16:00");
    }

    private static void assertTakesRounds(Place place) {
        Map<String, Object> round = Map.of("clientKey", "k1", "name", "Daily",
                "questions", List.of(Map.of("id", "done", "type", "text", "words", "What did you do?")),
                "participants", Map.of("people", List.of(place.site().users().byUsername("ben").orElseThrow().key())),
                "plan", Map.of("weekdays", List.of("MONDAY"), "everyWeeks", 1, "firstDay", "2026-11-30"));
        String rounds = REST + place.subject() + "/rounds";

        assertThat(place.as("ben").post(rounds, round).status()).isEqualTo(201);
        assertThat(place.as("ben").get(rounds).body()).contains("What did you do?");
    }

    private static void assertKeepsAikosHours(Client aiko) {
        JsonNode hours = aiko.get(REST + "people/me").json();

        assertThat(hours.path("version").asInt()).isEqualTo(2);
        assertThat(hours.at("/profile/zones/1/zone").asText()).isEqualTo("Europe/Berlin");
        assertThat(hours.at("/profile/leave/0/fromHalf").asText()).isEqualTo("AFTERNOON");
        assertThat(hours.at("/effective/region/value").asText()).isEqualTo("calendar-1");
        assertThat(aiko.with("If-Match", "\"1\"").put(REST + "people/me", Map.of()).status()).isEqualTo(409);
        assertThat(aiko.with("If-Match", "\"2\"").put(REST + "people/me", Map.of()).status()).isEqualTo(200);
    }

    private static void assertKeepsDefaults(Client admin) {
        assertThat(admin.get(REST + "defaults/company").json().path("halfDay").asText()).isEqualTo("12:30");
        assertThat(admin.get(REST + "defaults/groups?name=tokyo-office").json().path("zone").asText())
                .isEqualTo("Asia/Tokyo");
        assertThat(admin.get(REST + "calendars/1").json().path("name").asText()).isEqualTo("K\u00f6lner B\u00fcro");
    }

    private static void assertTakesDueSettings(Client ben, Product product) {
        String container = (product == Product.JIRA ? "projects" : "spaces") + "/DEMO";

        assertThat(ben.get(REST + "defaults/" + container).json().at("/week/SUNDAY/0").asText())
                .isEqualTo("22:00-06:00");
        assertThat(ben.get(REST + "due-settings/" + container).json().path("version").asInt(-1)).isZero();
        assertThat(ben.with("If-Match", "\"0\"").put(REST + "due-settings/" + container, Map.of("rule", "ASSIGNEE"))
                .status()).isEqualTo(200);
    }

    private static List<String> authorsAndZones(Place place) {
        JsonNode values = place.as("ben").get(place.path()).json().path("values");
        return StreamSupport.stream(values.spliterator(), false)
                .map(value -> value.at("/author/name").asText() + " " + value.at("/authorTime/zone").asText())
                .toList();
    }

    private static DevHost startWith(String tables, Path data) throws Exception {
        for (Product product : Product.values()) restore(tables, data, product);
        return DevHost.start(Options.of(BuiltJar.main().file()).withPorts(0, 0).withData(data));
    }

    private static void restore(String tables, Path data, Product product) throws Exception {
        Path folder = Files.createDirectories(data.resolve(product.key()));
        try (Connection connection = open(folder.resolve("database"));
                Statement statement = connection.createStatement()) {
            statement.execute("RUNSCRIPT FROM 'classpath:/previous-release/" + tables + "/" + product.key() + ".sql'");
        }
    }

    private static Connection open(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + file.toAbsolutePath() + ";NON_KEYWORDS=YEAR", "sa", "");
    }
}
