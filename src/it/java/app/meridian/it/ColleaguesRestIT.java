package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people see of each other (rule P2), and what they may count with. */
@ExtendWith(RunningHost.class)
class ColleaguesRestIT {
    private static final String WEEK = "{'from':'2026-11-23T00:00:00Z','until':'2026-11-28T00:00:00Z','person':'";

    private final DevHost host;

    ColleaguesRestIT(DevHost host) {
        this.host = host;
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void seeZoneHoursAndAbsenceWithoutItsReason(Product product) {
        Api nina = newcomer(product);
        LocalDate today = LocalDate.parse(nina.get("/people/me").at("/now").asText().substring(0, 10));
        save(nina, "{'zones':[{'zone':'Asia/Kathmandu'}],'leave':[{'from':'%s','to':'%s'}]}"
                .formatted(today.minusDays(2), today.plusDays(9)));

        JsonNode seen = nina.as("aiko").get("/people?key=" + key(nina)).at("/0");

        assertThat(seen.path("zone").asText()).isEqualTo("Asia/Kathmandu");
        assertThat(seen.path("now").asText()).endsWith("+05:45");
        assertThat(seen.path("week").path("MONDAY").path(0).asText()).isEqualTo("09:00-17:00");
        assertThat(LocalDate.parse(seen.path("awayUntil").asText())).isAfter(today.plusDays(9));
        assertThat(seen.path("working").booleanValue()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void seeNoHiddenHoursButDeadlines(Product product) {
        Api nina = newcomer(product);
        save(nina, "{'zones':[{'zone':'Europe/Berlin'}],'hidden':true}");
        Api aiko = nina.as("aiko");
        String due = "{'person':'" + key(nina) + "','date':'2026-11-27','explain':true}";

        JsonNode seen = aiko.get("/people?key=" + key(nina)).at("/0");
        assertThat(seen.has("week")).isFalse();
        assertThat(seen.path("hidden").booleanValue()).isTrue();
        assertThat(aiko.post("/working-time/between", WEEK + key(nina) + "'}").status()).isEqualTo(404);
        assertThat(nina.post("/working-time/between", WEEK + key(nina) + "'}").status()).isEqualTo(200);
        assertThat(aiko.post("/working-time/deadline", due).at("/at").asText()).isEqualTo("2026-11-27T16:00:00Z");
        assertThat(aiko.post("/working-time/deadline", due).json().has("explanation")).isFalse();
        assertThat(nina.post("/working-time/deadline", due).json().has("explanation")).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void seeNobodyWhoDoesNotExist(Product product) {
        Api aiko = Api.anonymous(host.product(product).site()).as("aiko");

        Api.Answer refused = aiko.post("/working-time/between", WEEK + "nobody'}");

        assertThat(aiko.get("/people?key=nobody&key=" + key(aiko)).json()).hasSize(1);
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.error("person")).startsWith("There is nobody of that key");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void askForNoMoreThanFifty(Product product) {
        Api aiko = Api.anonymous(host.product(product).site()).as("aiko");
        String keys = IntStream.rangeClosed(1, 51).mapToObj(n -> "key=" + n).collect(Collectors.joining("&"));

        assertThat(aiko.get("/people?" + keys).error("key")).startsWith("There may be 50 at most");
        assertThat(aiko.get("/people").error("key")).isNotEmpty();
        assertThat(aiko.get("/people?key=").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void costTheSameHoweverManyAreAskedFor(Product product) {
        Api aiko = Api.anonymous(host.product(product).site()).as("aiko");
        String one = "/people?key=" + key(aiko.as("ben"));
        String four = one + "&key=" + key(aiko.as("carmen")) + "&key=" + key(aiko.as("dara")) + "&key=" + key(aiko);
        StatementCounter counter = new StatementCounter(host.product(product).database());
        aiko.get(four);

        assertThat(counter.during(() -> aiko.get(four))).isEqualTo(counter.during(() -> aiko.get(one)))
                .isBetween(1L, 3L);
    }

    private Api newcomer(Product product) {
        return Api.anonymous(host.product(product).site()).as(Newcomer.in(host, product).username());
    }

    private static String key(Api person) {
        return person.get("/people/me").at("/key").asText();
    }

    private static void save(Api person, String profile) {
        assertThat(person.ifMatch("\"0\"").put("/people/me", profile).status()).isEqualTo(200);
    }
}
