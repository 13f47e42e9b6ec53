package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The host finds issues by JQL as Jira does, as far as it knows the words. */
@ExtendWith(RunningHost.class)
class HostSearchIT {
    private final Client ben;
    private final String project = "FIND";

    HostSearchIT(DevHost host) {
        ben = Place.of(host, Product.JIRA).as("ben");
        Place.of(host, Product.JIRA).open(project);
    }

    @BeforeEach
    void haveThreeIssues() {
        if (search("project = FIND").path("total").asInt() > 0) return;
        create("aiko", "2026-11-27");
        create("ben", "2026-11-25");
        create("", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "project = FIND | FIND-3 FIND-2 FIND-1",
        "project = FIND ORDER BY due ASC | FIND-2 FIND-1 FIND-3",
        "project = FIND and due >= \"2026-11-26\" | FIND-1",
        "project = FIND and due < \"2026/11/27\" order by key | FIND-2",
        "project = FIND AND duedate is EMPTY | FIND-3",
        "project = FIND AND due is not empty ORDER BY key ASC | FIND-1 FIND-2",
        "project = FIND AND assignee in (aiko, EMPTY) ORDER BY key | FIND-1 FIND-3",
        "project = FIND AND assignee != aiko | FIND-2",
        "project = FIND AND assignee not in (\"aiko\", carmen) | FIND-2",
        "project = FIND AND assignee = currentUser() | FIND-2",
        "project = FIND AND NOT (assignee = aiko OR assignee is EMPTY) | FIND-2",
        "project = FIND AND resolution = Unresolved AND key > \"FIND-1\" ORDER BY key | FIND-2 FIND-3",
        "project in (FIND) AND key <= FIND-1 | FIND-1",
        "issue in (FIND-1, FIND-2) ORDER BY due DESC, key ASC | FIND-1 FIND-2"
    })
    void finds(String jql, String keys) {
        JsonNode found = search(jql);

        assertThat(found.path("issues").findValuesAsText("key").stream().filter(key -> key.startsWith("FIND-")))
                .containsExactly(keys.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "project = NOWHERE | The value 'NOWHERE' does not exist for the field 'project'.",
        "wishes = 3 | Field 'wishes' does not exist or you do not have permission to view it.",
        "due = soon | Date value 'soon' for field 'due' is invalid.",
        "project = FIND AND | The query ends before it is complete.",
        "assignee = aiko ben | 'ben' is not expected here. (line 1, character 17)",
        "issue in nothing() | Unable to find JQL function 'nothing()'.",
        "assignee > aiko | The operator '>' is not supported by the 'assignee' field.",
        "issue = SECRET-1 | An issue with key 'SECRET-1' does not exist for field 'issue'."
    })
    void refuses(String jql, String message) {
        Client.Answer answer = ben.get(address(jql));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errorMessages").path(0).asText()).contains(message);
    }

    @Test
    void showsNothingBeyondTheWindow() {
        assertThat(ben.get(address("project = FIND") + "&startAt=9990&maxResults=10").status()).isEqualTo(200);
        assertThat(ben.get(address("project = FIND") + "&startAt=9990&maxResults=11").body())
                .contains("exceeded the search platform limit of 10000");
    }

    @Test
    void findsOnlyWhatTheReaderMaySee() {
        assertThat(search("project = DEMO").path("total").asInt()).isPositive();
        assertThat(ben.as("admin").get(address("key = SECRET-1")).json().path("total").asInt()).isEqualTo(1);
        assertThat(Client.anonymous(ben.url()).get(address("project = FIND")).status()).isEqualTo(400);
    }

    private JsonNode search(String jql) {
        Client.Answer answer = ben.get(address(jql));
        assertThat(answer.status()).describedAs(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static String address(String jql) {
        return "/rest/api/2/search?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8);
    }

    private void create(String assignee, String due) {
        Map<String, Object> fields = new HashMap<>(Map.of("project", Map.of("key", project),
                "summary", "To be found", "assignee", Map.of("name", assignee)));
        if (!due.isEmpty()) fields.put("duedate", due);
        assertThat(ben.post("/rest/api/2/issue", Map.of("fields", fields)).status()).isEqualTo(201);
    }
}
