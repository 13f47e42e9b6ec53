package app.meridian.it;

import static app.meridian.it.DueIssue.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.devhost.web.Permissions.Kind;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an issue's due date means, asked by a script; what is set beside it. */
@ExtendWith(RunningHost.class)
class DueRestIT {
    private final DevHost host;
    private final SampleTeam team;

    DueRestIT(DevHost host) {
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
    void saysTheMostImportantThingFirst() {
        Api.Answer report = DueIssue.ofBen(host).seenBy("ben");

        assertThat(report.at("/state").asText()).isEqualTo("OPEN");
        assertThat(report.at("/lead/text").asText()).isEqualTo("18\u00a0h 40\u00a0min of your working time left");
        assertThat(report.at("/lead/strong").asText()).isEqualTo("18\u00a0h 40\u00a0min");
        assertThat(report.at("/sub/text").asText())
                .isEqualTo("until Fri 27 Nov, 17:00, when your last working hour ends");
        assertThat(report.at("/sub/times/0/at").asText()).isEqualTo("2026-11-27T17:00+01:00");
        assertThat(report.at("/dayInput").asText()).isEqualTo("27/Nov/26");
        assertThat(report.at("/asOf").asBoolean()).isTrue();
        assertThat(report.at("/tried").asBoolean()).isFalse();
    }

    @Test
    void namesEachPersonsDeadlineOnBothClocks() {
        Api.Answer report = DueIssue.ofBen(host).seenBy("ben");

        assertThat(report.at("/people").findValuesAsText("shortName")).containsExactly("You", "Aiko");
        assertThat(report.at("/people/1/deadline").asText()).isEqualTo("2026-11-27T09:00:00Z");
        assertThat(report.at("/people/1/until/text").asText())
                .isEqualTo("Until Fri 18:00 their time (Fri 10:00 for you)");
        assertThat(report.at("/people/1/left/seconds").asLong()).isEqualTo(16 * 3_600);
        assertThat(report.at("/people/0/warnings/0/code").asText()).isEqualTo("LAST_HANDOFF");
        assertThat(report.at("/people/0/warnings/0/arguments/with").asText())
                .isEqualTo(report.at("/people/1/key").asText());
        assertThat(report.at("/people/1/why/rows/0/text").asText())
                .isEqualTo("Each person\u2019s own last working hour (project DEMO)");
    }

    @Test
    void looksAtOtherDatesAndOtherMoments() {
        DueIssue issue = DueIssue.ofBen(host);
        Api.Answer tried = issue.as("ben").get(issue.path() + AS_OF + "&date=2026-11-30");
        Api.Answer later = issue.as("ben").get(issue.path() + "?asOf=2026-11-28T13:20:00Z");

        assertThat(tried.at("/tried").asBoolean()).isTrue();
        assertThat(tried.at("/people/0/deadline").asText()).isEqualTo("2026-11-30T16:00:00Z");
        assertThat(later.at("/lead/text").asText()).startsWith("Overdue");
        assertThat(issue.as("ben").get(issue.path() + "?date=x").error("date")).startsWith("x is not a date");
        assertThat(issue.as("ben").get(issue.path() + "?date=9999-01-01").error("date")).isNotEmpty();
        assertThat(issue.as("ben").get(issue.path() + "?asOf=now").error("asOf")).startsWith("now is not");
        assertThat(issue.as("ben").get(issue.path() + "?asOf=9999-01-01T00:00:00Z").error("asOf")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', NO_DATE", "9999-12-31, OUT_OF_RANGE", "1969-12-31, OUT_OF_RANGE", "2026-11-27, OPEN"})
    void rendersAnyDate(String day, String state) {
        DueIssue issue = DueIssue.in(host, "DEMO", "ben", "aiko", day);

        Api.Answer report = issue.seenBy("ben");

        assertThat(report.at("/state").asText()).isEqualTo(state);
        assertThat(report.at("/day").asText()).isEqualTo(day);
        assertThat(report.at("/lead/text").asText()).isNotEmpty();
    }

    @Test
    void warnsOfNothingOnceItIsResolved() {
        DueIssue issue = DueIssue.ofBen(host);
        issue.resolve();

        Api.Answer report = issue.as("ben").get(issue.path());

        assertThat(report.at("/state").asText()).isEqualTo("RESOLVED");
        assertThat(report.at("/lead/text").asText()).startsWith("Resolved ");
        assertThat(report.json().findValues("warnings")).allMatch(warnings -> warnings.isEmpty());
    }

    /** Rule P2. */
    @Test
    void tellsAnonymousReadersNobodysDeadline() {
        DueIssue issue = DueIssue.ofBen(host);
        issue.as("ben").ifMatch("\"0\"").put(issue.path(), "{'people':['" + issue.keyOf("carmen") + "']}");

        Api.Answer report = issue.anonymous().get(issue.path() + AS_OF);

        assertThat(report.at("/state").asText()).isEqualTo("ANONYMOUS");
        assertThat(report.at("/people")).isEmpty();
        assertThat(report.at("/added")).isEmpty();
        assertThat(report.json().toString()).doesNotContain("Ben", "Aiko", "Carmen");
    }

    /** Rule P2. Customers see issues without a licence. */
    @Test
    void tellsReadersWithoutALicenceNobodysDeadline() {
        DueIssue issue = DueIssue.ofBen(host);
        Newcomer customer = Newcomer.in(host, Product.JIRA);
        issue.site().permissions().grant("DEMO", Kind.BROWSE, issue.keyOf(customer.username()));
        host.product(Product.JIRA).database().update("DELETE FROM HOST_MEMBER WHERE GROUP_NAME = ? AND USER_KEY = ?",
                Product.JIRA.users(), issue.keyOf(customer.username()));

        Api.Answer report = issue.seenBy(customer.username());

        assertThat(report.at("/state").asText()).isEqualTo("ANONYMOUS");
        assertThat(report.at("/people")).isEmpty();
        assertThat(issue.seenBy("ben").at("/people")).hasSize(2);
    }

    @Test
    void isNotThereForThoseWhoMayNotSeeTheIssue() {
        DueIssue secret = DueIssue.in(host, "SECRET", "", "admin", "2026-11-27");

        assertThat(secret.seenBy("ben").status()).isEqualTo(404);
        assertThat(secret.anonymous().get(secret.path()).status()).isEqualTo(404);
        assertThat(secret.as("ben").ifMatch("\"0\"").put(secret.path(), "{}").status()).isEqualTo(404);
        assertThat(secret.as("ben").get("/issues/DEMO-999999/due").status()).isEqualTo(404);
        assertThat(secret.as("ben").get("/issues/%27%22%3Cscript%3E/due").status()).isEqualTo(404);
        assertThat(Api.anonymous(host.product(Product.CONFLUENCE).site()).as("ben").get("/issues/DEMO-1/due").status())
                .isEqualTo(404);
    }

    /** Rule P2. */
    @Test
    void tellsOfHiddenHoursDeadlineAndUrgencyAlone() {
        team.save("aiko", "{'hidden':true,'weeks':[{'week':{'FRIDAY':['09:00-18:00']}}]}".replace('\'', '"'));

        Api.Answer report = DueIssue.ofBen(host).seenBy("ben");

        assertThat(report.at("/people/1/hidden").asBoolean()).isTrue();
        assertThat(report.at("/people/1/deadline").asText()).isEqualTo("2026-11-27T09:00:00Z");
        assertThat(report.at("/people/1").fieldNames()).toIterable()
                .doesNotContain("left", "over", "why", "bar").contains("work");
        assertThat(report.at("/people/1/work")).isEmpty();
    }

    @Test
    void namesTwelvePeopleAtMost() {
        DueIssue issue = DueIssue.ofBen(host);
        issue.watchedBy(List.of("carmen", "eyal"));

        Api.Answer report = issue.seenBy("ben");

        assertThat(report.at("/people").findValuesAsText("role"))
                .containsExactlyInAnyOrder("ASSIGNEE", "REPORTER", "WATCHER", "WATCHER");
    }
}
