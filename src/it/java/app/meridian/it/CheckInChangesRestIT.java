package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.devhost.framework.clock.MovableClock;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Changing and deleting ad-hoc check-ins over REST. */
@ExtendWith(RunningHost.class)
class CheckInChangesRestIT {
    private static final String FIRST = "{'clientKey':'k1','done':'First','blocked':'No key','confidence':'atRisk',"
            + "'mood':'low'}";
    private final DevHost host;

    CheckInChangesRestIT(DevHost host) {
        this.host = host;
    }

    @BeforeEach
    void itIsWednesday() {
        MovableClock.moveTo(Instant.parse("2026-11-25T13:20:00Z"));
    }

    @AfterEach
    void setBack() {
        MovableClock.reset();
    }

    private Api api(Product product, String user) {
        return Api.anonymous(host.product(product).site()).as(user);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void areMarkedAndKeepWhatTheySaid(Product product) {
        String list = "/" + Place.of(host, product).fresh().subject() + "/check-ins";
        Api dara = api(product, "dara");
        Api.Answer first = dara.post(list, FIRST);
        String one = list + "/" + first.at("/id").asText();
        Api.Answer changed = dara.ifMatch(first.tag()).put(one, "{'done':'Second','confidence':'onTrack'}");

        assertThat(first.at("/mood").asText()).isEqualTo("low");
        assertThat(changed.at("/edited").asBoolean()).isTrue();
        assertThat(changed.at("/confidence").asText()).isEqualTo("onTrack");
        assertThat(dara.ifMatch(first.tag()).put(one, "{'done':'Third'}").at("/current/done/text").asText())
                .isEqualTo("Second");
        Api.Answer history = api(product, "aiko").get(one + "/history");
        assertThat(history.at("/values/0/done/text").asText()).isEqualTo("First");
        assertThat(history.json().toString() + api(product, "aiko").get(list).json()).doesNotContain("\"low\"");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void leaveAMarkWhereTheyWereDeleted(Product product) {
        String list = "/" + Place.of(host, product).fresh().subject() + "/check-ins";
        String one = list + "/" + api(product, "dara").post(list, FIRST).at("/id").asText();

        assertThat(api(product, "aiko").ifMatch("\"1\"").delete(one).status()).isEqualTo(403);
        assertThat(api(product, "dara").delete(one).status()).isEqualTo(428);
        assertThat(api(product, "ben").ifMatch("\"1\"").delete(one).status()).isEqualTo(204);
        Api.Answer page = api(product, "dara").get(list);
        assertThat(page.at("/values/0/deletedText").asText()).startsWith("Deleted by Ben Kr\u00fcger");
        assertThat(page.at("/values/0/done").isNull()).isTrue();
        assertThat(api(product, "dara").get(list + "/999999/history").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void stayAsTheyAreOnceTheDayIsOver(Product product) {
        String list = "/" + Place.of(host, product).fresh().subject() + "/check-ins";
        String one = list + "/" + api(product, "dara").post(list, FIRST).at("/id").asText();
        MovableClock.moveTo(Instant.parse("2026-11-26T13:20:00Z"));
        Api.Answer late = api(product, "dara").ifMatch("\"1\"").put(one, "{'done':'Late'}");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.at("/errorMessages/0").asText()).contains("is over");
        assertThat(api(product, "dara").get(list).at("/values/0/canEdit").asBoolean()).isFalse();
    }
}
