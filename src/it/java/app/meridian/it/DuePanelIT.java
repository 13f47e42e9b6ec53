package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.devhost.framework.clock.MovableClock;
import app.meridian.devhost.web.Permissions.Kind;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The panel on an issue says what its due date means, in every state, to each reader on their own clock. */
class DuePanelIT extends BrowserTest {
    /** Just before 14:20 in Berlin, on Wed 25 Nov 2026. */
    static final Instant MOMENT = Instant.parse("2026-11-25T13:19:05Z");

    private final SampleTeam team;

    DuePanelIT(DevHost host) {
        super(host);
        this.team = new SampleTeam(host, Product.JIRA);
    }

    @BeforeEach
    void everybodyWorks() {
        team.working();
        MovableClock.moveTo(MOMENT);
        browser.errors();
    }

    @AfterEach
    void setBack() {
        browser.cutOff();
        MovableClock.reset();
        team.reset();
    }

    @Test
    void saysFirstWhatTheDayMeansForTheReader() {
        DueScreen screen = show("ben", DueIssue.ofBen(host));

        assertThat(screen.lead()).matches("(?s)18 h \\d+ min of your working time left.*")
                .contains("until Fri 27 Nov, 17:00, when your last working hour ends", "Fri 27 Nov 2026")
                .contains("Hand over to Aiko by Fri 10:00.");
        assertThat(screen.names()).containsExactly("Ben Kr\u00fcger (you)", "Aiko Tanaka");
        assertThat(screen.row("Aiko")).contains("Reporter, Tokyo 22:", "16 h left")
                .contains("Until Fri 18:00 their time (Fri 10:00 for you)");
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void twoPeopleReadTheSameDeadlineOnTheirOwnClocks() {
        DueIssue issue = DueIssue.ofBen(host);
        String ben = show("ben", issue).row("Ben");
        String aiko = show("aiko", issue).row("Ben");

        assertThat(ben).contains("Until Fri 27 Nov, 17:00");
        assertThat(aiko).contains("Until Fri 17:00 their time (Sat 01:00 for you)");
        assertThat(browser.text(DueScreen.PANEL + " time[datetime='2026-11-28T01:00+09:00']"))
                .isEqualTo("Sat 01:00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                 | ben    | No due date yet. Set one to see what it means on each person\u2019s clock.
            2026-11-24 | ben    | Overdue for 5 h 19 min of your working time
            2026-11-27 |        | No deadline of an assignee to keep
            2026-11-27 | fatima | Fatima has no working hour between now and the due day
            9999-12-31 | ben    | Fri 31 Dec 9999 is too far away to count
            1960-01-01 | ben    | Fri 1 Jan 1960 is too long ago to count
            """)
    void everyStateHasItsSentence(String day, String assignee, String sentence) {
        DueIssue issue = DueIssue.in(host, "DEMO", assignee == null ? "" : assignee, "aiko", day == null ? "" : day);
        DueScreen screen = show("ben", issue);

        assertThat(screen.lead()).contains(sentence);
    }

    @Test
    void theInvitationLeadsToTheField() {
        DueScreen screen = show("ben", DueIssue.in(host, "DEMO", "ben", "aiko", ""));
        screen.press("Set a due date");
        browser.find("#duedate-form [name=duedate]").sendKeys("27/Nov/26\n");
        screen.awaitText("of your working time left");

        assertThat(screen.labels()).doesNotContain("Set a due date");
    }

    @Test
    void aResolvedIssueWarnsOfNothing() {
        DueIssue issue = DueIssue.in(host, "DEMO", "ben", "aiko", "2026-11-24");
        issue.resolve();
        DueScreen screen = show("ben", issue);

        assertThat(screen.lead()).startsWith("Resolved ").contains("Tue 24 Nov 2026");
        assertThat(screen.labels()).isEmpty();
        assertThat(browser.all(DueScreen.PANEL + " .aui-lozenge")).isEmpty();
    }

    @Test
    void anAnonymousReaderSeesTheDayAlone() {
        DueIssue issue = DueIssue.ofBen(host);
        browser.logOut(issue.site().url());
        DueScreen screen = DueScreen.show(browser, issue);

        assertThat(screen.text()).isEqualTo("Due Fri 27 Nov. Log in to see what that means on your clock.");
    }

    @Test
    void aProjectMayDoWithout() {
        DueIssue issue = DueIssue.ofBen(host);
        settle(issue, "{'enabled':false}");
        String text = show("ben", issue).text();
        settle(issue, "{}");

        assertThat(text).startsWith("Due dates are not explained here.");
    }

    @Test
    void whoMayNotScheduleMayOnlyLook() {
        Place quiet = Place.of(host, Product.JIRA).withoutComments();
        quiet.site().permissions().grant("QUIET", Kind.SCHEDULE, team.keyOf("admin"));
        DueScreen screen = show("ben", DueIssue.in(host, "QUIET", "ben", "aiko", "2026-11-27"));

        assertThat(screen.labels()).containsExactly("Try another date");
    }

    @Test
    void whyUnfoldsToWhereADeadlineComesFrom() {
        DueScreen screen = show("ben", DueIssue.in(host, "DEMO", "eyal", "ben", "2026-11-27"));
        screen.unfold("Eyal");

        assertThat(screen.unfolded()).containsExactly("Why this deadline for Eyal?");
        assertThat(screen.row("Eyal")).contains("DAY OFF", "Does not work on Fri 27 Nov")
                .contains("Asia/Jerusalem", "not a working day", "Thu 26 Nov, 09:00 to 17:00", "8 h");
    }

    @Test
    void whatCannotBeLoadedCanBeTriedAgain() {
        DueIssue issue = DueIssue.ofBen(host);
        browser.logIn(issue.site().url(), "ben");
        browser.cutOff("*/issues/*/due");
        DueScreen screen = DueScreen.show(browser, issue);
        screen.awaitText("The due dates could not be loaded. The rest of the page is not affected.");
        browser.cutOff();
        screen.press("Try again");
        screen.awaitText("of your working time left");

        assertThat(browser.focused().getDomAttribute("aria-label")).isEqualTo("Why this deadline for you?");
    }

    private static void settle(DueIssue issue, String settings) {
        String path = "/due-settings/projects/DEMO";
        Api ben = issue.as("ben");
        assertThat(ben.ifMatch(ben.get(path).tag()).put(path, settings).status()).isEqualTo(200);
    }

    private DueScreen show(String reader, DueIssue issue) {
        browser.logIn(issue.site().url(), reader);
        return DueScreen.show(browser, issue);
    }
}
