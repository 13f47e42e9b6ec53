package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.checkin.CheckInScenario;
import app.meridian.core.checkin.CheckInScenario.EventSpec;
import app.meridian.core.checkin.CheckInScenario.PersonSpec;
import app.meridian.core.checkin.CheckInScenario.RowSpec;
import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.devhost.framework.clock.MovableClock;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Plays a scenario of {@code check-in-scenarios.md} on a running host: the clock is moved, answers go over REST. */
record RoundPlay(RoundCast cast, SampleRound round) {

    static RoundPlay of(DevHost host, Product product, CheckInScenario scenario) {
        RoundCast cast = RoundCast.of(host, product, scenario);
        return new RoundPlay(cast, cast.setUp());
    }

    /** @param look is given each moment at which something is asked, and its rows */
    void play(BiConsumer<Instant, List<RowSpec>> look) {
        CheckInScenario scenario = cast.scenario();
        for (Instant moment : scenario.steps()) {
            MovableClock.stopAt(moment);
            scenario.events().stream().filter(event -> event.moment().equals(moment)).forEach(this::answer);
            cast.host().product(cast.product()).jobs().runAll();
            List<RowSpec> rows = scenario.moments().getOrDefault(moment, List.of());
            if (!rows.isEmpty()) look.accept(moment, rows);
        }
    }

    private void answer(EventSpec event) {
        PersonSpec person = event.person().orElseThrow();
        Api.Answer given = as(person).with("If-None-Match", "*").put(
                round.path() + "/answers/" + event.day().orElseThrow(), "{'answers':{'done':'Something'}}");
        assertThat(given.status()).as("%s %s", event, given.json()).isEqualTo(201);
    }

    Api as(PersonSpec person) {
        return round.as(cast.username(person));
    }

    /** The board of the day as the person gets it. */
    JsonNode board(PersonSpec person, LocalDate day) {
        Api.Answer answer = as(person).get("/" + round.home() + "/board?round=" + round.id() + "&day=" + day);
        assertThat(answer.status()).as("%s", answer.json()).isEqualTo(200);
        return answer.at("/round");
    }

    /** State, the day of the person's own form and the days for which an answer of theirs is taken. */
    String told(RowSpec row) {
        JsonNode board = board(row.person(), row.day());
        String key = round.keyOf(cast.username(row.person()));
        String state = nodes(board.path("people")).filter(each -> each.at("/person/key").asText().equals(key))
                .map(each -> each.path("state").asText()).findFirst().orElse("notDue");
        JsonNode own = board.path("own");
        List<String> accepted = nodes(own.path("accepted")).map(JsonNode::asText).sorted().toList();
        return String.join(" | ", state, own.path("day").asText(), accepted.toString());
    }

    static String expected(RowSpec row) {
        List<String> accepted = Stream.concat(row.posts().stream(), row.edits().stream()).map(LocalDate::toString)
                .sorted().toList();
        return String.join(" | ", word(row.state()), row.form().map(LocalDate::toString).orElse(""),
                accepted.toString());
    }

    private static String word(String state) {
        return state.equals("NOT_DUE") ? "notDue" : state.toLowerCase(Locale.ROOT);
    }

    /** What the screen says of such a row, if it is there. */
    static Optional<String> words(RowSpec row) {
        return switch (row.state()) {
            case "OPEN" -> Optional.of("Open until");
            case "NOT_DUE" -> row.opens().map(opens -> "Opens");
            case "AWAY" -> Optional.of("Away");
            case "MISSED" -> Optional.of("No answer");
            default -> Optional.of("Something");
        };
    }

    private static Stream<JsonNode> nodes(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
