package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.devhost.framework.clock.MovableClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Answering in rounds over REST. */
@ExtendWith(RunningHost.class)
class AnswersRestIT {
    private static final String HOSTILE =
            "<script>alert(1)</script> ![x](javascript:alert(2)) [y](javascript:alert(3))";
    private final DevHost host;

    AnswersRestIT(DevHost host) {
        this.host = host;
    }

    @AfterEach
    void setBack() {
        MovableClock.reset();
    }

    private SampleRound round(Product product) {
        return SampleRound.of(host, product, List.of("aiko", "ben", "dara"));
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void areShownToEverybodyButTheirMood(Product product) {
        SampleRound round = round(product);
        Api.Answer given = round.first("ben", "{'answers':{'done':'Found **it**','how':'At risk'},'mood':'low'}");

        assertThat(given.status()).as(given.json().toString()).isEqualTo(201);
        assertThat(given.tag()).isEqualTo("\"1\"");
        assertThat(given.at("/mood").asText()).isEqualTo("low");
        assertThat(round.board("ben").at("/round/own/answer/mood").asText()).isEqualTo("low");
        Api.Answer seen = round.board("aiko");
        assertThat(seen.at("/round/people/0/answer/answers/0/html").asText()).contains("<strong>it</strong>");
        assertThat(seen.at("/round/people/0/answer/answers/1/tone").asText()).isEqualTo("warning");
        assertThat(seen.at("/round/people/0/answer/mood").isNull()).isTrue();
        assertThat(seen.json().toString()).doesNotContain("\"low\"");
        assertThat(round.board("admin").json().toString()).doesNotContain("\"low\"");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void areStoredOnceHoweverOftenTheyAreSent(Product product) {
        SampleRound round = round(product);
        Api.Answer first = round.first("ben", "{'answers':{'done':'Once'},'blockers':[{'text':'No key'}]}");
        Api.Answer again = round.first("ben", "{'answers':{'done':'Once'},'blockers':[{'text':'No key'}]}");
        Api.Answer other = round.first("ben", "{'answers':{'done':'Twice'}}");

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.at("/current/answers/0/text").asText()).isEqualTo("Once");
        assertThat(round.board("ben").at("/blockers")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void neverOverwriteEachOther(Product product) {
        SampleRound round = round(product);
        String tag = round.first("ben", "{'answers':{'done':'First'}}").tag();

        Map<Integer, Long> statuses = IntStream.range(0, 8).parallel()
                .mapToObj(i -> round.change("ben", tag, "{'answers':{'done':'Try " + i + "'}}").status())
                .collect(Collectors.groupingBy(status -> status, Collectors.counting()));

        assertThat(statuses).isEqualTo(Map.of(200, 1L, 409, 7L));
        Api.Answer lost = round.change("ben", tag, "{'answers':{'done':'Late'}}");
        assertThat(lost.at("/current/version").asInt()).isEqualTo(2);
        assertThat(lost.tag()).isEqualTo("\"2\"");
        assertThat(round.as("ben").put(round.path() + "/answers/2026-11-25", "{'answers':{'done':'x'}}").status())
                .isEqualTo(428);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void keepWhatTheySaidBefore(Product product) {
        SampleRound round = round(product);
        Api.Answer first = round.first("ben", "{'answers':{'done':'First'},'mood':'good'}");
        Api.Answer changed = round.change("ben", first.tag(), "{'answers':{'done':'Second'},'mood':'good'}");
        Api.Answer history = round.as("aiko").get(round.path() + "/answers/" + first.at("/id").asText() + "/history");

        assertThat(changed.at("/edited").asBoolean()).isTrue();
        assertThat(history.at("/values/0/answers/0/text").asText()).isEqualTo("First");
        assertThat(history.at("/values/0/by/name").asText()).isEqualTo("Ben Kr\u00fcger");
        assertThat(history.json().toString()).doesNotContain("good");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void leaveAMarkWhereTheyWereDeleted(Product product) {
        SampleRound round = round(product);
        Api.Answer first = round.first("aiko", "{'answers':{'done':'Secret words'}}");
        String path = round.path() + "/answers/" + first.at("/id").asText();

        assertThat(round.as("dara").ifMatch("\"1\"").delete(path).status()).isEqualTo(403);
        assertThat(round.as("aiko").ifMatch("\"7\"").delete(path).status()).isEqualTo(409);
        assertThat(round.as("aiko").delete(path).status()).isEqualTo(428);
        assertThat(round.as("ben").ifMatch("\"1\"").delete(path).status()).isEqualTo(204);
        Api.Answer board = round.board("dara");
        assertThat(board.json().findValuesAsText("deletedText")).contains("Deleted by Ben Kr\u00fcger, 19:05");
        assertThat(board.json().toString()).doesNotContain("Secret words");
        assertThat(round.as("dara").get(path + "/history").json().toString()).doesNotContain("Secret words");
        assertThat(round.change("aiko", "\"2\"", "{'answers':{'done':'Again'}}").status()).isEqualTo(201);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void areRefusedWithTheReason(Product product) {
        SampleRound round = round(product);

        Api.Answer unreadable = round.first("dara",
                "{'answers':{'done':7},'mood':'awful','resolved':[{'id':'x'}]}");
        Api.Answer refused = round.first("dara",
                "{'answers':{'how':'Fine','new':'x'},'blockers':[{'text':'x','owner':'nobody'}]}");

        assertThat(unreadable.at("/errors").properties()).extracting(each -> each.getKey())
                .containsExactlyInAnyOrder("answers.done", "mood", "resolved[0].id");
        assertThat(refused.at("/errors").properties()).extracting(each -> each.getKey())
                .containsExactlyInAnyOrder("answers.how", "answers.new", "blockers[0].owner");
        assertThat(round.first("dara", "{}").error("answers")).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void areTakenForTheirDaysAlone(Product product) {
        SampleRound round = round(product);
        Api dara = round.as("dara").with("If-None-Match", "*");

        assertThat(dara.put(round.path() + "/answers/2026-11-20", "{'answers':{'done':'x'}}").error("day"))
                .contains("Fri 20 Nov");
        assertThat(dara.put(round.path() + "/answers/tomorrow", "{'answers':{'done':'x'}}").error("day"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void areForThoseWhoAreAsked(Product product) {
        SampleRound round = round(product);

        assertThat(round.first("carmen", "{'answers':{'done':'Not asked'}}").status()).isEqualTo(403);
        String others = "{'author':'" + round.keyOf("aiko") + "','answers':{'done':'x'}}";
        assertThat(round.first("ben", others).error("author")).isNotEmpty();
        assertThat(round.anonymous().with("If-None-Match", "*")
                .put(round.path() + "/answers/2026-11-25", "{}").status()).isEqualTo(401);
        String secret = "/" + Place.of(host, product).secret().subject() + "/rounds/" + round.id();
        assertThat(round.as("ben").with("If-None-Match", "*").put(secret + "/answers/2026-11-25", "{}").status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void areHarmlessToWhoeverReadsThem(Product product) {
        SampleRound round = round(product);
        round.first("ben", "{'answers':{'done':'" + HOSTILE + "'},'blockers':[{'text':'" + HOSTILE + "'}]}");

        Api.Answer board = round.board("aiko");

        assertThat(board.json().findValuesAsText("html")).hasSizeGreaterThan(1).allSatisfy(html ->
                assertThat(html).doesNotContain("<script", "href=\"javascript"));
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void canBeGivenAheadAndLate(Product product) {
        SampleRound round = round(product);
        MovableClock.moveTo(Instant.parse("2026-11-25T22:00:00Z"));
        Api ben = round.as("ben").with("If-None-Match", "*");

        assertThat(round.board("ben").at("/round/own/until").asText())
                .isEqualTo("Late: you can still answer until Thu 17:00");
        assertThat(ben.put(round.path() + "/answers/2026-11-25", "{'answers':{'done':'Late'}}").status())
                .isEqualTo(201);
        assertThat(round.board("ben").at("/round/people/0/late").asBoolean()).isTrue();
        assertThat(round.board("ben").at("/round/own/day").asText()).isEqualTo("2026-11-26");
        assertThat(ben.put(round.path() + "/answers/2026-11-26", "{'answers':{'done':'Ahead'}}").status())
                .isEqualTo(201);
        assertThat(ben.put(round.path() + "/answers/2026-11-27", "{'answers':{'done':'x'}}").status())
                .isEqualTo(409);
    }
}
