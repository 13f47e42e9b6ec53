package app.meridian.rest;

import app.meridian.core.person.Colleagues;
import app.meridian.core.person.PersonId;
import app.meridian.core.person.ProfileRules;
import app.meridian.core.person.SmallCompany;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.assertj.core.api.Assertions;

/** Counts working time as a resource does, and checks every answer against its description. */
final class Counting {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ApiDescription DESCRIPTION = ApiDescription.read();

    final SmallCompany company = new SmallCompany();
    private final ProfileRules rules = new ProfileRules(company.holidays, company.calendars);
    private final HoursLookup lookup =
            new HoursLookup(new Colleagues(company.hours, company.circles, company.people));
    private final WorkingTimeAnswers answers;
    private final OverlapAnswers overlaps = new OverlapAnswers(lookup, rules);

    Counting() {
        this(SmallCompany.CLOCK);
    }

    Counting(Clock clock) {
        this.answers = new WorkingTimeAnswers(lookup, rules, clock);
    }

    /** @param json with single quotation marks for double ones */
    JsonNode ask(PersonId reader, String what, String json) {
        Field body = Requests.body(json);
        Object answer = switch (what) {
            case "between" -> answers.between(body, Requests.from(reader));
            case "add" -> answers.add(body, Requests.from(reader));
            case "deadline" -> answers.deadline(body, Requests.from(reader));
            default -> overlaps.overlap(body, Requests.from(reader));
        };
        return described(what, Json.write(answer));
    }

    /** Path to message key. */
    Map<String, String> flaws(String what, String json) {
        BadFieldsException refused = Assertions.catchThrowableOfType(
                BadFieldsException.class, () -> ask(SmallCompany.AIKO, what, json));
        Map<String, String> keys = new TreeMap<>();
        refused.messages().forEach((path, message) -> keys.put(path, message.key().replaceFirst(".*\\.", "")));
        return keys;
    }

    private static JsonNode described(String what, String json) {
        try {
            JsonNode answer = JSON.readTree(json);
            Assertions.assertThat(DESCRIPTION.flaws("POST /working-time/" + what, 200,
                    Optional.of("application/json"), answer)).isEmpty();
            return answer;
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }
}
