package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.devhost.framework.clock.MovableClock;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Jira's own search finds issues by what their due day means. It is Wednesday, 14:20 in Berlin, where Nina works. */
@ExtendWith(RunningHost.class)
class JqlFunctionsIT {
    private final Place place;
    private final Client ben;
    private final Newcomer nina;
    private final String project = "DUE" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);

    JqlFunctionsIT(DevHost host) {
        place = Place.of(host, Product.JIRA);
        ben = place.as("ben");
        nina = Newcomer.in(host, Product.JIRA);
    }

    @BeforeEach
    void beginOnAWednesday() {
        MovableClock.moveTo(Instant.parse("2026-11-25T13:20:00Z"));
        place.open(project);
    }

    @AfterEach
    void setTheClockBack() {
        MovableClock.reset();
        place.site().containers().database().update("DELETE FROM HOST_ISSUE WHERE PROJECT_KEY LIKE ?", project + "%");
    }

    @Test
    void whatIsUrgentOnTheClockOfWhoHasIt() {
        String tuesday = due(nina.username(), "2026-11-24");
        String today = due(nina.username(), "2026-11-25");
        String saturday = due(nina.username(), "2026-11-28");
        due("", "2026-11-24");

        assertThat(ben("overdueForAssignee()")).containsExactly(tuesday);
        assertThat(ben("dueWithinWorkingHours(\"2h 40m\")")).containsExactly(today);
        assertThat(ben("dueWithinWorkingHours(18h)")).containsExactly(today);
        assertThat(ben("dueWithinWorkingHours('18h 40m', 'assignee')")).containsExactly(today, saturday);
        assertThat(ben("dueInNonWorkingTime()")).containsExactly(saturday);
        MovableClock.moveTo(Instant.parse("2026-11-25T23:00:00Z"));
        assertThat(ben("overdueForAssignee()")).containsExactly(tuesday, today);
    }

    @Test
    void whatLeavesTheSearcherLittleTime() {
        due("aiko", "2026-11-25");
        String nobodys = due(Client.anonymous(ben.url()).as(nina.username()), "", "2026-11-25");
        String own = due(nina.username(), "2026-11-26");

        assertThat(found(nina.username(), "dueWithinWorkingHours(8h, me)")).containsExactly(nobodys);
        assertThat(found(nina.username(), "dueWithinWorkingHours(11h, me)")).containsExactly(nobodys, own);
    }

    /** Rules P2 and D8. */
    @Test
    void nothingThatTheSearcherMayNotSee() {
        String secret = "/rest/api/2/issue/" + place.secret().name();
        Client admin = ben.as("admin");
        admin.put(secret, Map.of("fields", Map.of("duedate", "2026-11-02", "assignee", Map.of("name", "admin"))));
        String overdue = "/rest/api/2/search?jql=" + encoded("issue in overdueForAssignee()");

        assertThat(admin.get(overdue).body()).contains("\"SECRET-");
        assertThat(ben.get(overdue).body()).doesNotContain("SECRET");
        assertThat(Client.anonymous(ben.url()).get(overdue).json().path("total").asInt(-1)).isZero();
        admin.delete(secret);
    }

    @Test
    void nothingOfProjectsInWhichDueDatesAreSwitchedOff() {
        String late = due(ben, "DEMO", nina.username(), "2026-11-24");
        Api settings = Api.anonymous(place.site()).as("ben");
        String path = "/due-settings/projects/DEMO";
        settings.ifMatch(settings.get(path).tag()).put(path, "{'enabled':false}");

        assertThat(search("ben", "key = " + late + " AND issue in overdueForAssignee()")).isEmpty();
        settings.ifMatch(settings.get(path).tag()).put(path, "{}");
        assertThat(search("ben", "key = " + late + " AND issue in overdueForAssignee()")).containsExactly(late);
        ben.delete("/rest/api/2/issue/" + late);
    }

    @Test
    void moreOnOneDayThanJirasSearchHandsOver() {
        many(project, 7_000);
        place.open(project + "B");
        many(project + "B", 5_001);

        String all = "project in (" + project + ", " + project + "B) AND issue in overdueForAssignee()";
        assertThat(ben.get("/rest/api/2/search?maxResults=1&jql=" + encoded(all)).json().path("total").asInt())
                .isEqualTo(12_001);
    }

    @Test
    void arguments() {
        nina.living("Europe/Berlin", Locale.GERMANY);

        assertThat(refused("ben", "dueWithinWorkingHours('8 hours')"))
                .isEqualTo("\"8 hours\" is not a length of working time. Write it like 8h, 45m or 1h 30m.");
        assertThat(refused("ben", "overdueForAssignee(ben)")).startsWith("overdueForAssignee takes nothing");
        assertThat(refused(nina.username(), "dueWithinWorkingHours(8h, you)"))
                .isEqualTo("\"you\" sagt nicht, wessen Arbeitszeit. Schreiben Sie \"assignee\" oder \"me\".");
    }

    private String due(String assignee, String day) {
        return due(ben, assignee, day);
    }

    private String due(Client reporter, String assignee, String day) {
        return due(reporter, project, assignee, day);
    }

    private static String due(Client reporter, String project, String assignee, String day) {
        return reporter.post("/rest/api/2/issue", Map.of("fields", Map.of("project", Map.of("key", project), "summary",
                "Due", "duedate", day, "assignee", Map.of("name", assignee)))).json().path("key").asText();
    }

    private void many(String key, int count) {
        String person = place.site().users().byUsername(nina.username()).orElseThrow().key();
        place.site().containers().database().update("INSERT INTO HOST_ISSUE (SUMMARY, DESCRIPTION, ISSUE_TYPE, STATUS,"
                + " DUE_DAY, ASSIGNEE_KEY, REPORTER_KEY, PROJECT_KEY, ISSUE_NUMBER, CREATED_AT, UPDATED_AT,"
                + " RESOLVED_AT) SELECT 'One of many', '', 'Task', 'To Do', '2026-11-24', ?, ?, ?, X, 0, 0, 0"
                + " FROM SYSTEM_RANGE(1, ?)", person, person, key, count);
    }

    private List<String> ben(String function) {
        return found("ben", function);
    }

    private List<String> found(String username, String function) {
        return search(username, "project = " + project + " AND issue in " + function + " ORDER BY key ASC");
    }

    private List<String> search(String username, String jql) {
        JsonNode issues = ben.as(username).get("/rest/api/2/search?jql=" + encoded(jql)).json().path("issues");
        return issues.valueStream().map(issue -> issue.path("key").asText()).toList();
    }

    private String refused(String username, String function) {
        Client.Answer answer = ben.as(username).get("/rest/api/2/search?jql=" + encoded("issue in " + function));
        assertThat(answer.status()).isEqualTo(400);
        return answer.json().path("errorMessages").path(0).asText();
    }

    private static String encoded(String jql) {
        return URLEncoder.encode(jql, StandardCharsets.UTF_8);
    }
}
