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

/** Exporting the answers of a round. */
@ExtendWith(RunningHost.class)
class RoundExportIT {
    private static final String NOVEMBER = "/export?from=2026-11-01&to=2026-11-30";
    private final DevHost host;

    RoundExportIT(DevHost host) {
        this.host = host;
    }

    @AfterEach
    void setBack() {
        MovableClock.reset();
    }

    private SampleRound answered(Product product) {
        SampleRound round = SampleRound.of(host, product, List.of("aiko", "ben", "dara"));
        round.first("aiko", "{'answers':{'done':'=SUM(A1)','how':'At risk'},'mood':'low'}");
        round.first("ben",
                "{'answers':{'done':'Two\\nlines, \\\"quoted\\\"'},'blockers':[{'text':'-1'}],'mood':'good'}");
        round.first("dara", "{'answers':{'done':'Third'},'mood':'fair'}");
        return round;
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void givesPagesWithoutMoods(Product product) {
        SampleRound round = answered(product);
        Api ben = round.as("ben");
        Api.Answer first = ben.get(round.path() + NOVEMBER + "&limit=2");
        Api.Answer last = ben.get(round.path() + NOVEMBER + "&limit=2&after=" + first.at("/nextAfter").asText());

        assertThat(first.at("/values")).hasSize(2);
        assertThat(first.at("/values/0/answers/1/text").asText()).isEqualTo("At risk");
        assertThat(last.at("/values/0/person/name").asText()).isEqualTo("Dara Shrestha");
        assertThat(last.at("/nextAfter").isNull()).isTrue();
        assertThat(first.json().toString() + last.json()).doesNotContain("mood", "\"low\"", "\"good\"", "\"fair\"");
        assertThat(ben.get(round.path() + "/export?from=2026-11-26&to=2026-11-30").at("/values")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void writesCellsThatNoSpreadsheetCounts(Product product) {
        SampleRound round = answered(product);
        Client client = Client.anonymous(host.product(product).url()).as("ben");
        String csv = client.get("/rest/meridian/1" + round.path() + NOVEMBER + "&format=csv").body();

        assertThat(csv.lines().findFirst()).hasValueSatisfying(head -> assertThat(head)
                .endsWith("day,person,name,given,changed,zone,question,words,answer,owner"));
        assertThat(csv).contains(
                ",done,Done,'=SUM(A1),", ",how,Confidence,At risk,", ",'-1,", "\"Two\nlines, \"\"quoted");
        assertThat(csv).doesNotContain("mood", ",low", ",good", ",fair");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void refusesWhatItCannotGive(Product product) {
        SampleRound round = SampleRound.of(host, product, List.of("ben"));
        Api ben = round.as("ben");

        assertThat(ben.get(round.path() + "/export?to=2026-11-30").error("from")).isNotEmpty();
        assertThat(ben.get(round.path() + "/export?from=2026-11-30&to=2026-11-01").error("to")).isNotEmpty();
        assertThat(ben.get(round.path() + NOVEMBER + "&format=xml").error("format")).isNotEmpty();
        assertThat(ben.get(round.path() + NOVEMBER + "&limit=501").error("limit")).isNotEmpty();
        assertThat(ben.get(round.path() + NOVEMBER + "&after=x").error("after")).isNotEmpty();
        assertThat(ben.get("/" + round.home() + "/rounds/999999" + NOVEMBER).status()).isEqualTo(404);
        assertThat(round.anonymous().get(round.path() + NOVEMBER).status()).isEqualTo(401);
    }
}
