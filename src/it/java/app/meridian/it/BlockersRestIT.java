package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.devhost.framework.clock.MovableClock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is in the way, and what waits, over REST. */
@ExtendWith(RunningHost.class)
class BlockersRestIT {
    private final DevHost host;

    BlockersRestIT(DevHost host) {
        this.host = host;
    }

    @AfterEach
    void setBack() {
        MovableClock.reset();
    }

    /** Ben is stopped by something that Aiko can remove. */
    private SampleRound blocked(Product product) {
        SampleRound round = SampleRound.of(host, product, List.of("aiko", "ben"));
        Api.Answer given = round.first("ben",
                "{'blockers':[{'text':'No **key**','owner':'" + round.keyOf("aiko") + "'}]}");
        assertThat(given.status()).as(given.json().toString()).isEqualTo(201);
        return round;
    }

    private static String path(SampleRound round) {
        return "/" + round.home() + "/blockers";
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void areOpenUntilTheyAreResolved(Product product) {
        SampleRound round = blocked(product);
        MovableClock.moveTo(Instant.parse("2026-11-25T14:50:00Z"));
        Api.Answer open = round.as("ben").get(path(round));
        String one = path(round) + "/" + open.at("/values/0/id").asText();

        assertThat(open.at("/values/0/ownerText").asText()).isEqualTo("Can be removed by Aiko Tanaka");
        assertThat(open.at("/values/0/ageText").asText()).startsWith("Open for ").contains("Aiko\u2019s working time");
        Api.Answer resolved = round.as("aiko").ifMatch("\"1\"").post(one + "/resolve", "{'note':'Here it is'}");
        assertThat(resolved.at("/resolution/by/you").asBoolean()).isTrue();
        assertThat(round.as("ben").get(path(round)).at("/values")).isEmpty();
        Api.Answer gone = round.as("ben").get(path(round) + "?state=resolved&limit=1");
        assertThat(gone.at("/values/0/resolution/text").asText()).isEqualTo("Here it is");
        assertThat(round.board("ben").at("/round/people/0/answer/blockers/0/open").asBoolean()).isFalse();
        assertThat(round.as("ben").ifMatch("\"2\"").post(one + "/reopen", "{}").at("/open").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void areHandedOver(Product product) {
        SampleRound round = blocked(product);
        String one = path(round) + "/" + round.board("ben").at("/blockers/0/id").asText();
        Api aiko = round.as("aiko");
        String toDara = "{'owner':'" + round.keyOf("dara") + "'}";

        assertThat(aiko.ifMatch("\"1\"").post(one + "/hand-over", "{}").error("owner")).isNotEmpty();
        assertThat(aiko.ifMatch("\"1\"").post(one + "/hand-over", "{'owner':'nobody'}").error("owner")).isNotEmpty();
        assertThat(aiko.ifMatch("\"1\"").post(one + "/hand-over", toDara).at("/owner/name").asText())
                .isEqualTo("Dara Shrestha");
        assertThat(aiko.ifMatch("\"1\"").post(one + "/hand-over", toDara).status()).isEqualTo(409);
        assertThat(aiko.post(one + "/resolve", "{}").status()).isEqualTo(428);
        assertThat(round.as("dara").get("/blockers/mine").json().findValuesAsText("text")).contains("No **key**");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void areForThoseWhoSeeThem(Product product) {
        SampleRound round = blocked(product);
        String secret = "/" + Place.of(host, product).secret().subject() + "/blockers";

        assertThat(round.as("ben").get(secret).status()).isEqualTo(404);
        assertThat(round.as("ben").ifMatch("\"1\"").post(path(round) + "/999999/resolve", "{}").status())
                .isEqualTo(404);
        assertThat(round.as("ben").get(path(round) + "?state=x&limit=5").error("state")).isNotEmpty();
        assertThat(round.as("ben").get(path(round) + "?limit=1000").error("limit")).isNotEmpty();
        assertThat(round.anonymous().ifMatch("\"1\"").post(path(round) + "/1/resolve", "{}").status()).isEqualTo(401);
        assertThat(round.anonymous().get("/blockers/mine").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void whatWaitsIsTold(Product product) {
        Newcomer newcomer = Newcomer.in(host, product);
        SampleRound round = SampleRound.of(host, product, List.of(newcomer.username()));
        host.product(product).jobs().runAll();
        Api api = round.as(newcomer.username());

        Api.Answer waiting = api.get("/waiting");
        assertThat(waiting.at("/values/0/round/name").asText()).isEqualTo("Daily check-in");
        assertThat(waiting.at("/values/0/text").asText())
                .matches("Until 17:00, 2\u00a0h (40|39)\u00a0min of your working time left");
        assertThat(api.get("/waiting/count").at("/text").asText()).isEqualTo("1 thing waits for you");
        assertThat(new StatementCounter(host.product(product).database()).during(() -> api.get("/waiting/count")))
                .isEqualTo(2);
        assertThat(round.first(newcomer.username(), "{'answers':{'done':'x'}}").status()).isEqualTo(201);
        assertThat(api.get("/waiting").at("/values")).isEmpty();
        assertThat(round.anonymous().get("/waiting").status()).isEqualTo(401);
    }
}
