package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.devhost.framework.clock.MovableClock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Setting up rounds over REST. */
@ExtendWith(RunningHost.class)
class RoundsRestIT {
    private final DevHost host;

    RoundsRestIT(DevHost host) {
        this.host = host;
    }

    @AfterEach
    void setBack() {
        MovableClock.reset();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void areAnsweredAsTheyWereSetUp(Product product) {
        SampleRound round = SampleRound.of(host, product, List.of("aiko", "ben"));
        Api.Answer stored = round.as("aiko").get(round.path());

        assertThat(stored.tag()).isEqualTo("\"1\"");
        assertThat(stored.at("/name").asText()).isEqualTo("Daily check-in");
        assertThat(stored.at("/status").asText()).isEqualTo("active");
        assertThat(stored.at("/questions/1/choices/1/tone").asText()).isEqualTo("warning");
        assertThat(stored.at("/people/1/name").asText()).isEqualTo("Ben Kr\u00fcger");
        assertThat(stored.at("/plan/opensAt").isNull()).isTrue();
        assertThat(round.as("aiko").get("/" + round.home() + "/rounds").at("/values/0")).isEqualTo(stored.json());
        assertThat(round.as("aiko").get("/" + round.home() + "/rounds").at("/canManage").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void areSetUpByThoseWhoManageThem(Product product) {
        SampleRound round = SampleRound.of(host, product, List.of("aiko"));
        String fields = round.fields("Mine", List.of("aiko"), "");

        assertThat(round.as("aiko").ifMatch("\"1\"").put(round.path(), fields).status()).isEqualTo(403);
        assertThat(round.as("aiko").post("/" + round.home() + "/rounds", "{'x':1}").status()).isEqualTo(403);
        assertThat(round.anonymous().get(round.path()).status()).isEqualTo(401);
        assertThat(round.as("ben").get("/" + round.home() + "/rounds/999999").status()).isEqualTo(404);
        assertThat(round.as("ben").get("/" + round.home() + "/rounds/x").status()).isEqualTo(404);
        String secret = "/" + Place.of(host, product).secret().subject() + "/rounds";
        assertThat(round.as("ben").get(secret).status()).isEqualTo(404);
        assertThat(round.as("ben").ifMatch("\"1\"").put(round.path(), fields).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void neverLoseAChangeSilently(Product product) {
        SampleRound round = SampleRound.of(host, product, List.of("aiko"));
        Api ben = round.as("ben");
        Api.Answer first = ben.ifMatch("\"1\"").put(round.path(), round.fields("First", List.of("aiko"), ""));
        Api.Answer second = ben.ifMatch("\"1\"").put(round.path(), round.fields("Second", List.of("aiko"), ""));

        assertThat(first.at("/name").asText()).isEqualTo("First");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.at("/current")).isEqualTo(first.json());
        assertThat(ben.put(round.path(), round.fields("Third", List.of("aiko"), "")).status()).isEqualTo(428);
        assertThat(ben.ifMatch("\"1\"").post(round.path() + "/pause", "{}").status()).isEqualTo(409);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void arePausedResumedAndArchived(Product product) {
        SampleRound round = SampleRound.of(host, product, List.of("aiko"));
        Api ben = round.as("ben");
        String list = "/" + round.home() + "/rounds";

        assertThat(ben.ifMatch("\"1\"").post(round.path() + "/pause", "{}").at("/status").asText())
                .isEqualTo("paused");
        assertThat(round.board("aiko").at("/round/statusText").asText()).startsWith("Paused");
        assertThat(ben.ifMatch("\"2\"").post(round.path() + "/resume", "{}").at("/status").asText())
                .isEqualTo("active");
        assertThat(ben.ifMatch("\"3\"").post(round.path() + "/archive", "{}").status()).isEqualTo(200);
        assertThat(ben.get(list).at("/values")).isEmpty();
        assertThat(ben.get(list + "?archived=true").at("/values/0/status").asText()).isEqualTo("archived");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void areDuplicatedOnceForEachRequest(Product product) {
        SampleRound round = SampleRound.of(host, product, List.of("aiko"));
        Api ben = round.as("ben");
        String key = "{'clientKey':'k-" + round.id() + "'}";
        Api.Answer copy = ben.post(round.path() + "/duplicate", key);

        assertThat(copy.at("/name").asText()).isEqualTo("Daily check-in (copy)");
        assertThat(ben.post(round.path() + "/duplicate", key).at("/id")).isEqualTo(copy.at("/id"));
        assertThat(ben.get("/" + round.home() + "/rounds").at("/values")).hasSize(2);
        assertThat(ben.post(round.path() + "/duplicate", "{'clientKey':'?'}").error("clientKey")).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void nameWhatIsWrongAtItsPlace(Product product) {
        SampleRound round = SampleRound.of(host, product, List.of("aiko"));
        Api ben = round.as("ben");
        String list = "/" + round.home() + "/rounds";
        String fields = round.fields(" ", List.of("aiko"), "").replace("'Done'", "''");

        Api.Answer unreadable = ben.post(list, fields.replace("'2026-11-23'", "'23 Nov'")
                .replace("'words':'Mood'", "'words':7").replace("'name'", "'x':1,'name'"));
        Api.Answer refused = ben.post(list, fields.replace("'everyWeeks':1", "'everyWeeks':13")
                .replace("['" + round.keyOf("aiko") + "']", "['nobody-here']"));

        assertThat(unreadable.at("/errors").properties()).extracting(each -> each.getKey())
                .contains("x", "plan.firstDay", "questions[3].words");
        assertThat(refused.at("/errors").properties()).extracting(each -> each.getKey()).containsExactlyInAnyOrder(
                "name", "questions[0].words", "participants.people[0]", "plan.everyWeeks");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void areManagedByThoseWhomAdministratorsName(Product product) {
        SampleRound round = SampleRound.of(host, product, List.of("aiko"));
        String managers = (product == Product.JIRA ? "/projects" : "/spaces") + "/DEMO/round-managers";
        Api ben = round.as("ben");
        Api.Answer named = ben.ifMatch(ben.get(managers).tag())
                .put(managers, "{'people':['" + round.keyOf("aiko") + "']}");

        assertThat(named.at("/people/0/name").asText()).isEqualTo("Aiko Tanaka");
        assertThat(round.as("aiko").get(managers).status()).isEqualTo(403);
        assertThat(round.as("aiko").ifMatch("\"1\"").post(round.path() + "/pause", "{}").status()).isEqualTo(200);
        assertThat(ben.ifMatch("\"x\"").put(managers, "{}").status()).isEqualTo(409);
        assertThat(ben.ifMatch(named.tag()).put(managers, "{'people':['nobody-here']}").error("people[0]"))
                .isNotEmpty();
        assertThat(ben.ifMatch(named.tag()).put(managers, "{}").at("/people")).isEmpty();
    }
}
