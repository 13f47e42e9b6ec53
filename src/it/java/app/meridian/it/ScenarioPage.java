package app.meridian.it;

import static java.util.stream.Collectors.joining;

import app.meridian.core.duedate.Member;
import app.meridian.core.duedate.Scenario;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page with the date of a scenario and everybody whom it concerns, in a space of its own. */
record ScenarioPage(Scenario scenario, DueCast cast, String space, String id) {
    private static final Pattern QUERY = Pattern.compile("data-mrd-due-date=\"([^\"]+)\"");

    static ScenarioPage make(Scenario scenario, int number, DueCast cast) {
        String space = cast.open(("S" + cast.marker() + "N" + number).toUpperCase(Locale.ROOT));
        ScenarioIssue.set(cast.site(), "/due-settings/spaces/" + space, scenario.terms());
        String people = scenario.people().stream().map(cast::username).collect(joining(","));
        String time = scenario.terms().time().map(set -> parameter("time", set.time().toString())
                + parameter("zone", set.zone().getId())).orElse("");
        String macro = "<p>It is due on <ac:structured-macro ac:name=\"due-date\">"
                + parameter("date", scenario.day().toString()) + time + parameter("people", people)
                + "</ac:structured-macro>.</p>";
        JsonNode page = admin(cast).post("/rest/api/content", Map.of("type", "page", "title", scenario.title(),
                "space", Map.of("key", space), "body", Map.of("storage", Map.of("representation", "storage",
                        "value", macro)))).json();
        return new ScenarioPage(scenario, cast, space, page.path("id").asText());
    }

    private static String parameter(String name, String value) {
        return "<ac:parameter ac:name=\"" + name + "\">" + value + "</ac:parameter>";
    }

    String address() {
        return "/pages/viewpage.action?pageId=" + id;
    }

    /** What the macro asks for its reader, as the page holds it. */
    String query() {
        Member reader = scenario.reader();
        String html = Client.anonymous(cast.site().url()).as(cast.username(reader)).get(address()).body();
        Matcher query = QUERY.matcher(html);
        if (!query.find()) throw new AssertionError(html);
        return query.group(1).replace("&amp;", "&");
    }

    /** The answer to that question at the moment. */
    JsonNode asOf(String query, Instant moment) {
        return cast.as(scenario.reader()).get("/due-check?" + query + "&asOf=" + moment).json();
    }

    void delete() {
        admin(cast).delete("/rest/api/space/" + space);
    }

    private static Client admin(DueCast cast) {
        return Client.anonymous(cast.site().url()).as("admin");
    }

    @Override
    public String toString() {
        return scenario.title();
    }
}
