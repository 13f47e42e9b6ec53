package app.meridian.it;

import app.meridian.core.duedate.Scenario;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one person is told at one moment, in the table and everywhere else.
 *
 * @param who full name, or {@link #EVERYBODY}
 * @param left empty once it is overdue
 * @param codes in their order
 */
record ScenarioLine(String who, Optional<Instant> deadline, Optional<Duration> left, Optional<Duration> over,
        List<String> codes) {
    static final String EVERYBODY = "Everybody";

    static ScenarioLine of(Scenario.Row row, DueCast cast) {
        return new ScenarioLine(row.person().map(cast::fullName).orElse(EVERYBODY), row.deadline(), row.left(),
                row.over(), row.warnings().stream().map(Enum::name).toList());
    }

    /** Those of a report or of an answer about fairness. */
    static List<ScenarioLine> of(JsonNode answer) {
        List<ScenarioLine> lines = new ArrayList<>();
        answer.path("people").forEach(person -> lines.add(ofPerson(person)));
        if (!answer.path("warnings").isEmpty()) lines.add(ofAll(codes(answer)));
        return lines;
    }

    static ScenarioLine ofAll(List<String> codes) {
        return new ScenarioLine(EVERYBODY, Optional.empty(), Optional.empty(), Optional.empty(), codes);
    }

    /** Where the place of a warning says more about its reader than about its weight. */
    ScenarioLine unordered() {
        return new ScenarioLine(who, deadline, left, over, codes.stream().sorted().toList());
    }

    ScenarioLine withoutDeadline() {
        return new ScenarioLine(who, Optional.empty(), left, over, codes);
    }

    ScenarioLine without(List<String> unsaid) {
        return new ScenarioLine(who, deadline, left, over,
                codes.stream().filter(code -> !unsaid.contains(code)).toList());
    }

    private static ScenarioLine ofPerson(JsonNode person) {
        Optional<Duration> over = length(person.path("over"));
        return new ScenarioLine(person.path("name").asText(), instant(person.path("deadline")),
                length(person.path("left")).filter(left -> over.isEmpty()), over, codes(person));
    }

    private static Optional<Instant> instant(JsonNode text) {
        return text.isMissingNode() ? Optional.empty() : Optional.of(Instant.parse(text.asText()));
    }

    private static Optional<Duration> length(JsonNode length) {
        return length.isMissingNode() ? Optional.empty()
                : Optional.of(Duration.ofSeconds(length.path("seconds").longValue()));
    }

    private static List<String> codes(JsonNode warned) {
        return warned.path("warnings").valueStream().map(warning -> warning.path("code").asText()).toList();
    }
}
