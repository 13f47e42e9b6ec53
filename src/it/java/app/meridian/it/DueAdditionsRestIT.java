package app.meridian.it;

import static app.meridian.it.DueIssue.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.devhost.web.Permissions;
import app.meridian.devhost.web.Permissions.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A due time, and people whom a date concerns, set by a script (rule D5). */
@ExtendWith(RunningHost.class)
class DueAdditionsRestIT {
    private static final String FOUR_IN_BERLIN = "{'time':'16:00','zone':'Europe/Berlin'}";

    private final DevHost host;
    private final SampleTeam team;

    DueAdditionsRestIT(DevHost host) {
        this.host = host;
        this.team = new SampleTeam(host, Product.JIRA);
    }

    @BeforeEach
    void everybodyWorks() {
        team.working();
    }

    @AfterEach
    void nobodyHasSaidAnything() {
        team.reset();
    }

    @Test
    void makeTheDayOneMomentForEverybody() {
        DueIssue issue = DueIssue.ofBen(host);
        Api.Answer set = issue.as("aiko").ifMatch("\"0\"").put(issue.path(), FOUR_IN_BERLIN);

        Api.Answer report = issue.seenBy("ben");

        assertThat(set.status()).isEqualTo(200);
        assertThat(set.tag()).isEqualTo("\"1\"").isEqualTo(report.tag());
        assertThat(report.at("/rule/code").asText()).isEqualTo("TIME");
        assertThat(report.at("/dueTime/at").asText()).isEqualTo("2026-11-27T15:00:00Z");
        assertThat(report.at("/sub/text").asText())
                .isEqualTo("until Fri 27 Nov, 16:00, the due time set by Aiko (Berlin)");
        assertThat(report.at("/people").findValuesAsText("deadline")).containsOnly("2026-11-27T15:00:00Z");
        assertThat(report.at("/people/1/until/text").asText())
                .isEqualTo("Until Sat 00:00 their time (Fri 16:00 for you)");
    }

    @Test
    void addPeople() {
        DueIssue issue = DueIssue.ofBen(host);
        String carmen = issue.keyOf("carmen");

        issue.as("ben").ifMatch("\"0\"").put(issue.path(), "{'people':['" + carmen + "']}");
        Api.Answer report = issue.seenBy("ben");

        assertThat(report.at("/added/0/key").asText()).isEqualTo(carmen);
        assertThat(report.at("/people/2/role").asText()).isEqualTo("ADDED");
        assertThat(report.at("/people/2/detail").asText()).isEqualTo("Los Angeles 05:20");
    }

    @Test
    void areTakenAwayByWhatIsLeftOut() {
        DueIssue issue = DueIssue.ofBen(host);
        issue.as("ben").ifMatch("\"0\"").put(issue.path(), FOUR_IN_BERLIN);

        Api.Answer gone = issue.as("ben").ifMatch("\"1\"").put(issue.path(), "{'time':null,'zone':'Europe/Berlin'}");

        assertThat(gone.status()).isEqualTo(200);
        assertThat(gone.json().has("dueTime")).isFalse();
        assertThat(gone.at("/version").asInt()).isEqualTo(2);
    }

    @Test
    void tellTheSecondOfTwoChangesWhatIsStored() {
        DueIssue issue = DueIssue.ofBen(host);
        issue.as("aiko").ifMatch("\"0\"").put(issue.path(), FOUR_IN_BERLIN);

        Api.Answer late = issue.as("ben").ifMatch("\"0\"").put(issue.path(), "{}");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.tag()).isEqualTo("\"1\"");
        assertThat(late.at("/current/dueTime/time").asText()).isEqualTo("16:00");
        assertThat(issue.as("ben").put(issue.path(), "{}").status()).isEqualTo(428);
        assertThat(issue.as("ben").ifMatch("\"1\"").with("Content-Type", "text/plain")
                .send("PUT", issue.path(), "{}").status()).isEqualTo(415);
    }

    @Test
    void needTheRightToSchedule() {
        DueIssue issue = DueIssue.in(host, seenByAll(), "", "admin", "2026-11-27");

        Api.Answer refused = issue.as("ben").ifMatch("\"0\"").put(issue.path(), FOUR_IN_BERLIN);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.at("/errorMessages/0").asText()).contains("not schedule it");
        assertThat(issue.as("ben").get(issue.path() + AS_OF).at("/maySchedule").asBoolean()).isFalse();
        assertThat(issue.anonymous().ifMatch("\"0\"").put(issue.path(), "{}").status()).isEqualTo(401);
    }

    @Test
    void sayWhatIsWrongAtEachField() {
        DueIssue issue = DueIssue.ofBen(host);
        Api ben = issue.as("ben").ifMatch("\"0\"");

        Api.Answer wrong = ben.put(issue.path(),
                "{'time':'17.5','zone':'Mars/Olympus','people':['nobody','" + issue.keyOf("aiko") + "']}");

        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.error("time")).isEqualTo("17.5 is not a time. Write it like 17:30.");
        assertThat(wrong.error("people[0]")).contains("nobody");
        assertThat(ben.put(issue.path(), "{'time':'16:00','zone':'Mars/Olympus'}").error("zone")).contains("Mars");
        assertThat(ben.put(issue.path(), "{'time':'16:00'}").error("zone")).isNotEmpty();
        assertThat(ben.put(issue.path(), "{'day':'2026-11-27'}").error("day")).isNotEmpty();
        assertThat(ben.put(issue.path(), "{'people':[1,null,' ']}").json().path("errors").fieldNames()).toIterable()
                .containsExactly("people[0]", "people[1]", "people[2]");
        assertThat(ben.put(issue.path(), "[1]").status()).isEqualTo(400);
    }

    /** A project that everybody who is logged in sees, and in which only the administrator does anything. */
    private String seenByAll() {
        String admin = host.product(Product.JIRA).site().users().byUsername("admin").orElseThrow().key();
        host.product(Product.JIRA).database().update("MERGE INTO HOST_CONTAINER (CONTAINER_KEY, CONTAINER_NAME,"
                + " ITEM_COUNT) KEY (CONTAINER_KEY) VALUES ('LOOK', 'Look', 0)");
        Permissions permissions = host.product(Product.JIRA).site().permissions();
        permissions.grant("LOOK", Kind.BROWSE, Permissions.USERS);
        permissions.grant("LOOK", Kind.EDIT, admin);
        permissions.grant("LOOK", Kind.SCHEDULE, admin);
        return "LOOK";
    }
}
