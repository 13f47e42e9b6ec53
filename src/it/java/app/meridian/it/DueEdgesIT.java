package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.devhost.framework.clock.MovableClock;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Due dates of which little can be said say that, in Jira and in pages, and no script fails over them. */
class DueEdgesIT extends BrowserTest {
    private static final String LEAD = ".mrd-due .mrd-due-lead p";

    DueEdgesIT(DevHost host) {
        super(host);
    }

    @BeforeEach
    void beginOnAWednesday() {
        MovableClock.stopAt(Instant.parse("2026-11-25T13:20:00Z"));
        browser.errors();
    }

    @AfterEach
    void setTheClockBack() {
        MovableClock.reset();
    }

    @Test
    void anIssueInvitesAnonymousReadersToLogIn() {
        DueIssue issue = DueIssue.ofBen(host);
        browser.logOut(issue.site().url());

        browser.show(issue.site().url() + "/browse/" + issue.key());

        assertThat(browser.text(LEAD))
                .isEqualTo("Due Fri 27 Nov. Log in to see what that means on your clock.");
        assertThat(browser.all("li[data-mrd-person]")).isEmpty();
        assertThat(issue.anonymous().get(issue.path()).at("/state").asText()).isEqualTo("ANONYMOUS");
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void aPageTellsAnonymousReadersTheDateAlone() {
        Place page = pageDue("2026-11-27", "ben");
        browser.logOut(page.site().url());

        browser.show(page.screen());

        assertThat(browser.text(".mrd-due-date time")).contains("27 Nov");
        assertThat(browser.all(".mrd-due-date button")).isEmpty();
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void anIssueOfAFormerUserIsNobodys() {
        People people = new People(host, Product.JIRA);
        String former = Newcomer.in(host, Product.JIRA).username();
        DueIssue issue = DueIssue.in(host, "DEMO", former, "ben", "2026-11-27");
        people.delete(former);

        open(issue);

        assertThat(browser.text(".mrd-due-note"))
                .contains("Assigned to a former user, so there is no deadline of an assignee to keep");
        assertThat(browser.all("li[data-mrd-person]")).hasSize(1);
        assertThat(issue.seenBy("ben").at("/warnings/0/code").asText()).isEqualTo("UNASSIGNED");
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void aPageLeavesFormerUsersOut() {
        String former = Newcomer.in(host, Product.CONFLUENCE).username();
        Place page = pageDue("2026-11-27", former);
        new People(host, Product.CONFLUENCE).delete(former);

        open(page);
        browser.find("button.mrd-date").click();

        assertThat(browser.text(".mrd-pop")).isEqualTo("Nobody is named whose working hours you can see.");
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void whoseZoneNobodyKnowsIsCountedInTheDefaultZone() {
        Newcomer nina = Newcomer.in(host, Product.JIRA).living("Europe/London", Locale.UK);
        DueIssue issue = DueIssue.in(host, "DEMO", nina.username(), "ben", "2026-11-27");

        open(issue);

        assertThat(browser.text(".mrd-due-note")).contains(
                "Nina has set no zone. Counted in London, the default zone; the real deadline may differ.");
        assertThat(issue.seenBy("ben").at("/people").findValuesAsText("zone")).contains("Europe/London");
        assertThat(issue.seenBy("ben").at("/warnings/0/code").asText()).isEqualTo("ZONE_UNKNOWN");
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void pagesCountInTheDefaultZoneToo() {
        Newcomer nina = Newcomer.in(host, Product.CONFLUENCE).living("Europe/London", Locale.UK);

        open(pageDue("2026-11-27", nina.username()));
        browser.find("button.mrd-date").click();

        assertThat(browser.text(".mrd-pop .mrd-due-note")).contains("Nina has set no zone.");
        assertThat(browser.errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"9999-12-31, Fri 31 Dec 9999 is too far away to count",
        "1965-05-05, Wed 5 May 1965 is too long ago to count"})
    void daysThatCannotBeCountedAreNamed(String day, String said) {
        DueIssue issue = DueIssue.in(host, "DEMO", "ben", "aiko", day);

        open(issue);
        String inJira = browser.text(LEAD);
        open(pageDue(day, "ben"));
        browser.find("button.mrd-date").click();

        assertThat(inJira).isEqualTo(said);
        assertThat(browser.text(".mrd-pop")).contains(said);
        assertThat(issue.seenBy("ben").at("/lead/text").asText()).isEqualTo(said);
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void whatIsResolvedIsUrgentForNobody() {
        DueIssue issue = DueIssue.ofBen(host);
        issue.resolve();

        open(issue);

        assertThat(browser.text(LEAD)).startsWith("Resolved ");
        assertThat(browser.all(".mrd-due .mrd-warn, .mrd-due-note, li[data-mrd-person]")).isEmpty();
        assertThat(browser.errors()).isEmpty();
    }

    private static void open(DueIssue issue) {
        browser.logIn(issue.site().url(), "ben");
        browser.show(issue.site().url() + "/browse/" + issue.key());
        browser.find(LEAD);
    }

    private static void open(Place page) {
        browser.logIn(page.site().url(), "ben");
        browser.show(page.screen());
    }

    private Place pageDue(String day, String person) {
        return Place.pageHolding(host, "<p>Due on <ac:structured-macro ac:name=\"due-date\"><ac:parameter ac:name="
                + "\"date\">" + day + "</ac:parameter><ac:parameter ac:name=\"people\">" + person
                + "</ac:parameter></ac:structured-macro>.</p>");
    }
}
