package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.devhost.framework.clock.MovableClock;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The board of a round at the screens' moment, over REST. */
@ExtendWith(RunningHost.class)
class BoardRestIT {
    private static final int MOST_STATEMENTS = 4;
    private static final String CALENDAR = "{'name':'Board days','file':'BEGIN:VCALENDAR\\r\\nVERSION:2.0\\r\\n"
            + "PRODID:x\\r\\nBEGIN:VEVENT\\r\\nUID:1\\r\\nSUMMARY:Founding Day\\r\\n"
            + "DTSTART;VALUE=DATE:20261125\\r\\nEND:VEVENT\\r\\nEND:VCALENDAR\\r\\n'}";
    private final DevHost host;

    BoardRestIT(DevHost host) {
        this.host = host;
    }

    @BeforeEach
    void theTeamWorks() {
        for (Product product : Product.values()) new SampleTeam(host, product).working();
    }

    @AfterEach
    void setBack() {
        MovableClock.reset();
        for (Product product : Product.values()) new SampleTeam(host, product).reset();
    }

    private static String state(Api.Answer board, String name) {
        for (JsonNode each : board.at("/round/people")) {
            if (each.at("/person/name").asText().startsWith(name)) return each.path("stateText").asText();
        }
        return "not there";
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void saysWhatTheScreensSay(Product product) {
        SampleRound round = SampleRound.of(host, product, SampleTeam.PEOPLE);
        for (String each : List.of("aiko", "dara", "gwen", "eyal")) round.first(each, "{'answers':{'done':'x'}}");
        Api.Answer board = round.board("ben");

        assertThat(state(board, "Hugo"))
                .matches("Open until 18:00 their time \\(22:00 for you\\), in 7\u00a0h (40|39)\u00a0min");
        assertThat(state(board, "Carmen")).isEqualTo("Opens at 10:00 their time (19:00 for you)");
        assertThat(state(board, "Fatima")).startsWith("Away until Sat 28 Nov");
        assertThat(board.at("/round/own/title").asText()).isEqualTo("Your check-in for Wed 25 Nov");
        assertThat(board.at("/round/own/until").asText())
                .matches("Open until 17:00, 2\u00a0h (40|39)\u00a0min of your working time left");
        assertThat(board.at("/round/previous/text").asText()).isEqualTo("Tue 24 Nov");
        assertThat(board.at("/home/type").asText()).isEqualTo(product == Product.JIRA ? "issue" : "page");
        assertThat(board.at("/canManage").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void tellsAnonymousReadersNothingButAnswers(Product product) {
        SampleRound round = SampleRound.at(host, product, sample(product), List.of("ben", "hugo"));
        round.first("ben", "{'answers':{'done':'Seen by all'},'mood':'low','blockers':[{'text':'No key'}]}");
        Api.Answer board = round.anonymous().get("/" + round.home() + "/board?round=" + round.id());

        assertThat(board.at("/round/people")).hasSize(1);
        assertThat(board.at("/round/people/0/answer/answers/0/text").asText()).isEqualTo("Seen by all");
        assertThat(board.at("/round/people/0/state").isNull()).isTrue();
        assertThat(board.at("/round/rollUp").isNull()).isTrue();
        assertThat(board.at("/round/own").isNull()).isTrue();
        assertThat(board.json().findValuesAsText("ageText")).allMatch("null"::equals);
        assertThat(board.json().toString()).doesNotContain("\"low\"", "Hugo");
        round.as("admin").ifMatch("\"1\"").post(round.path() + "/archive", "{}");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void livesOnProjectsAndSpacesToo(Product product) {
        String home = product == Product.JIRA ? "projects/DEMO" : "spaces/DEMO";
        SampleRound round = SampleRound.at(host, product, home, List.of("ben"));
        Api.Answer board = round.board("ben");

        assertThat(board.at("/round/id").asText()).isEqualTo(round.id());
        assertThat(board.at("/home/key").asText()).isEqualTo("DEMO");
        assertThat(board.at("/manage").asText()).contains("meridian");
        round.as("admin").ifMatch("\"1\"").post(round.path() + "/archive", "{}");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void isForThoseWhoSeeWhereTheRoundLives(Product product) {
        String secret = "/" + Place.of(host, product).secret().subject() + "/board";
        SampleRound round = SampleRound.of(host, product, List.of("ben"));

        assertThat(round.as("ben").get(secret).status()).isEqualTo(404);
        assertThat(round.as("ben").get("/" + round.home() + "/board?round=999999").status()).isEqualTo(404);
        assertThat(round.as("ben").get("/" + round.home() + "/board?round=x").status()).isEqualTo(404);
        assertThat(round.as("ben").get("/" + round.home() + "/board?day=x").error("day")).isNotEmpty();
        String other = product == Product.JIRA ? "/spaces/DEMO/board" : "/projects/DEMO/board";
        assertThat(round.as("ben").get(other).status()).isEqualTo(404);
    }

    /** Twelve people, one with the holidays of the company, and answers of several days. */
    @Test
    void costsAtMostFourStatements() {
        Api admin = Api.anonymous(host.product(Product.JIRA).site()).as("admin");
        Api.Answer calendar = admin.post("/calendars", CALENDAR);
        new SampleTeam(host, Product.JIRA).save("dara", "{\"region\":\"" + calendar.at("/code").asText() + "\"}");
        List<String> people = Stream.concat(SampleTeam.PEOPLE.stream(),
                Stream.generate(() -> Newcomer.in(host, Product.JIRA).username()).limit(4)).toList();
        SampleRound round = SampleRound.of(host, Product.JIRA, people);
        for (String each : List.of("aiko", "ben")) round.first(each, "{'answers':{'done':'x'}}");
        StatementCounter counter = new StatementCounter(host.product(Product.JIRA).database());

        assertThat(state(round.board("ben"), "Dara")).startsWith("Founding Day");
        assertThat(round.board("ben").at("/round/people")).hasSize(12);
        assertThat(counter.during(() -> round.board("ben"))).isBetween(1L, (long) MOST_STATEMENTS);
        admin.ifMatch(calendar.tag()).delete("/calendars/" + calendar.at("/id").asText());
    }

    private static String sample(Product product) {
        return product == Product.JIRA ? "issues/DEMO-1" : "pages/65537";
    }
}
