package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a date is fair, asked while it is typed. */
@ExtendWith(RunningHost.class)
class DueCheckRestIT {
    private static final String CHECK = "/due-check?asOf=2026-11-25T13:20:00Z";

    private final DevHost host;
    private final SampleTeam team;

    DueCheckRestIT(DevHost host) {
        this.host = host;
        this.team = new SampleTeam(host, Product.JIRA);
    }

    @BeforeEach
    void everybodyWorks() {
        team.working();
    }

    @AfterEach
    void nobodyHasSaidAnything() {
        team.reset();
    }

    @Test
    void saysToWhomADateIsUnfairAndOffersAnother() {
        Api.Answer check = ben().get(CHECK + "&text=27/Nov/26&project=DEMO&assigneeName=ben&reporterName=aiko"
                + others("fatima", "eyal", "gwen", "carmen"));

        assertThat(check.at("/verdict/text").asText()).isEqualTo("Fri 27 Nov is unfair to 2 of 6 people");
        assertThat(check.at("/listed")).map(key -> key.asText())
                .containsExactly(keys("fatima", "eyal", "carmen").toArray(String[]::new));
        assertThat(check.at("/rest").asText()).isEqualTo("You, Aiko and Gwen have 16\u00a0h or more.");
        assertThat(check.at("/showAll").asText()).isEqualTo("Show all 6");
        assertThat(check.at("/nearest/date").asText()).isEqualTo("2026-11-30");
        assertThat(check.at("/nearest/input").asText()).isEqualTo("30/Nov/26");
        assertThat(check.at("/nearest/button").asText()).isEqualTo("use Mon 30 Nov");
    }

    @Test
    void saysThatADateIsFair() {
        Api.Answer check = ben().get(CHECK + "&date=2026-11-30&assigneeName=ben&reporterName=aiko"
                + others("fatima", "eyal", "gwen", "carmen"));

        assertThat(check.at("/fair").asBoolean()).isTrue();
        assertThat(check.at("/verdict/text").asText())
                .startsWith("Mon 30 Nov is fair: all 6 people work that day and have ");
        assertThat(check.json().has("nearest")).isFalse();
    }

    @Test
    void takesThePeopleOfAnIssue() {
        DueIssue issue = DueIssue.ofBen(host);

        Api.Answer check = ben().get(CHECK + "&date=2026-11-27&issue=" + issue.key());
        Api.Answer other = ben().get(CHECK + "&date=2026-11-27&issue=" + issue.key() + "&assigneeName=eyal");

        assertThat(check.at("/people").findValuesAsText("shortName")).containsExactly("You", "Aiko");
        assertThat(check.at("/lead/text").asText()).isEqualTo("18\u00a0h 40\u00a0min of your working time left");
        assertThat(other.at("/people").findValuesAsText("shortName")).containsExactly("Eyal", "Aiko");
    }

    /** A form says -1 for "automatic", and nothing for nobody. */
    @Test
    void knowsNobodyByANameThatIsNobodys() {
        assertThat(ben().get(CHECK + "&date=2026-11-27&assigneeName=-1&reporterName=").at("/state").asText())
                .isEqualTo("NOBODY");
        assertThat(ben().get(CHECK + "&date=2026-11-27&person=%27%22%3Cb%3E&personName=ben").at("/people"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"9999-12-31, OUT_OF_RANGE", "1969-12-31, OUT_OF_RANGE", "2026-11-24, JUDGED"})
    void answersForAnyDay(String day, String state) {
        Api.Answer check = ben().get(CHECK + "&date=" + day + "&assigneeName=ben");

        assertThat(check.at("/state").asText()).isEqualTo(state);
        assertThat(check.at("/verdict/text").asText()).isNotEmpty();
        assertThat(check.at("/past").asBoolean()).isEqualTo(day.compareTo("2026-11-25") < 0);
    }

    @ParameterizedTest
    @CsvSource({"text=soon, text", "text=2026-11-27, text", "date=27/Nov/26, date", "date=2026-02-30, date",
        "x=y, date",
        "date=2026-11-27&time=25:00, time", "date=2026-11-27&time=16:00, zone",
        "date=2026-11-27&time=16:00&zone=Mars, zone", "date=2026-11-27&asOf=now, asOf"})
    void saysWhichParameterIsWrong(String parameters, String field) {
        Api.Answer check = ben().get("/due-check?" + parameters);

        assertThat(check.status()).isEqualTo(400);
        assertThat(check.error(field)).isNotEmpty();
    }

    @Test
    void isForReadersWhoMaySeeWhatTheyName() {
        DueIssue secret = DueIssue.in(host, "SECRET", "", "admin", "");

        assertThat(ben().get(CHECK + "&date=2026-11-27&issue=" + secret.key()).status()).isEqualTo(404);
        assertThat(ben().get(CHECK + "&date=2026-11-27&project=SECRET").status()).isEqualTo(404);
        assertThat(ben().get(CHECK + "&date=2026-11-27&project=999999999").status()).isEqualTo(404);
        assertThat(ben().get(CHECK + "&date=2026-11-27&issue=DEMO-999999").status()).isEqualTo(404);
        assertThat(Api.anonymous(host.product(Product.JIRA).site()).get(CHECK).status()).isEqualTo(401);
    }

    @Test
    void servesConfluenceToo() {
        Api ben = Api.anonymous(host.product(Product.CONFLUENCE).site()).as("ben");

        Api.Answer check = ben.get(CHECK + "&text=2026-11-27&space=DEMO&personName=ben&time=16:00&zone=Europe/Berlin");

        assertThat(check.at("/state").asText()).isEqualTo("JUDGED");
        assertThat(check.at("/dayInput").asText()).isEqualTo("2026-11-27");
        assertThat(check.at("/sub/text").asText()).isEqualTo("until Fri 27 Nov, 16:00, the due time (Berlin)");
        assertThat(ben.get(CHECK + "&text=27/Nov/26").error("text")).startsWith("27/Nov/26 is not a date");
    }

    private Api ben() {
        return Api.anonymous(host.product(Product.JIRA).site()).as("ben");
    }

    private String others(String... usernames) {
        return keys(usernames).stream().map(key -> "&person=" + key).collect(Collectors.joining());
    }

    private List<String> keys(String... usernames) {
        return Stream.of(usernames).map(team::keyOf).toList();
    }
}
