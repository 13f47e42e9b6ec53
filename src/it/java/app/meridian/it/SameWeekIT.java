package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same week, entered in Jira and in Confluence, is the same working time wherever it is shown (rule P1). */
class SameWeekIT extends BrowserTest {
    private static final String WEEK = """
            {"weeks":[{"week":{"MONDAY":["07:15-11:00","15:00-19:05"],"WEDNESDAY":["22:00-06:30"],
            "THURSDAY":["10:00-18:00"],"SUNDAY":["00:00-24:00"]}}]}""";

    SameWeekIT(DevHost host) {
        super(host);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Tokyo", "Europe/Berlin", "America/Los_Angeles", "Asia/Kathmandu", "Asia/Jerusalem",
        "Africa/Cairo", "Pacific/Auckland", "America/Sao_Paulo", "Europe/London"})
    void isTheSameInBothProducts(String zone) {
        Newcomer inJira = Newcomer.in(host, Product.JIRA).living(zone, Locale.UK);
        Newcomer inConfluence = Newcomer.in(host, Product.CONFLUENCE).living(zone, Locale.UK);
        inJira.save(WEEK);
        inConfluence.save(WEEK);

        Week jira = weekOf(inJira, zone);
        Week confluence = weekOf(inConfluence, zone);

        assertThat(jira).isEqualTo(confluence);
        assertThat(jira.worked()).isNotEmpty().isEqualTo(jira.previewed()).isEqualTo(jira.banded());
    }

    private Week weekOf(Newcomer person, String zone) {
        Client client = Client.anonymous(person.site().url()).as(person.username());
        JsonNode days = client.post("/rest/meridian/1/people/me/preview", WEEK).json().path("days");
        String key = person.hours().path("key").asText();
        List<String> page = HoursScreen.show(browser, person).preview();
        return new Week(page, previewed(days, ZoneId.of(zone)), worked(client, key, days, ZoneId.of(zone)),
                banded(client, key, days));
    }

    private static List<String> previewed(JsonNode days, ZoneId zone) {
        return joined(nodes(days).flatMap(day -> nodes(day.path("intervals")).map(interval ->
                instant(day, interval.path("from"), zone) + "/" + instant(day, interval.path("until"), zone))));
    }

    private static Instant instant(JsonNode day, JsonNode time, ZoneId zone) {
        LocalDate date = LocalDate.parse(day.path("date").asText());
        boolean midnight = time.asText().equals("24:00");
        LocalDateTime local = midnight
                ? date.plusDays(1).atStartOfDay() : date.atTime(LocalTime.parse(time.asText()));
        return local.atZone(zone).toInstant();
    }

    private static List<String> worked(Client client, String key, JsonNode days, ZoneId zone) {
        Instant from = LocalDate.parse(days.at("/0/date").asText()).atStartOfDay(zone).toInstant();
        Instant until = LocalDate.parse(days.at("/6/date").asText()).plusDays(1).atStartOfDay(zone).toInstant();
        JsonNode overlap = client.post("/rest/meridian/1/working-time/overlap", """
                {"calendars":[{"person":"%s"}],"from":"%s","until":"%s"}""".formatted(key, from, until)).json();
        return joined(instants(overlap.path("intervals")));
    }

    private static List<String> banded(Client client, String key, JsonNode days) {
        return joined(nodes(days).flatMap(day -> instants(client.get("/rest/meridian/1/team?key=" + key + "&day="
                + day.path("date").asText()).json().at("/people/0/intervals"))));
    }

    private static Stream<String> instants(JsonNode intervals) {
        return nodes(intervals).map(each -> each.path("from").asText() + "/" + each.path("until").asText());
    }

    /** What touches at midnight is one. */
    private static List<String> joined(Stream<String> intervals) {
        List<String> joined = new ArrayList<>();
        intervals.forEach(each -> {
            String last = joined.isEmpty() ? "" : joined.get(joined.size() - 1);
            boolean touch = last.endsWith("/" + each.substring(0, each.indexOf('/')));
            if (touch) joined.remove(joined.size() - 1);
            joined.add(touch ? last.substring(0, last.indexOf('/')) + each.substring(each.indexOf('/')) : each);
        });
        return joined;
    }

    private static Stream<JsonNode> nodes(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** As the page shows it, and as instants from preview, working time and team view. */
    private record Week(List<String> page, List<String> previewed, List<String> worked, List<String> banded) {}
}
