package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.devhost.framework.clock.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** A due time, more people and other dates, from the panel on an issue; nothing typed or unfolded is lost. */
class DueChangesIT extends BrowserTest {
    private final SampleTeam team;
    private final DueIssue issue;

    DueChangesIT(DevHost host) {
        super(host);
        this.team = new SampleTeam(host, Product.JIRA);
        this.issue = DueIssue.ofBen(host);
    }

    @BeforeEach
    void everybodyWorks() {
        team.working();
        MovableClock.moveTo(DuePanelIT.MOMENT);
        browser.errors();
    }

    @AfterEach
    void setBack() {
        MovableClock.reset();
        team.reset();
    }

    @Test
    void aDueTimeIsOneMomentForEverybody() {
        DueScreen screen = show();
        screen.setTime("16:00");
        screen.awaitText("Due time set.");

        assertThat(screen.lead()).contains("until Fri 27 Nov, 16:00, the due time set by you (Berlin)");
        assertThat(screen.row("Aiko")).contains("Until Sat 00:00 their time (Fri 16:00 for you)");
        assertThat(browser.focused().getText()).isEqualTo("Change due time");
        screen.press("Remove");
        screen.awaitText("Due time: none set, so each person has their own");
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void aTimeThatIsNoneStaysInItsFieldWithWhatIsWrong() {
        DueScreen screen = show();
        screen.setTime("17.5");
        screen.awaitText("17.5 is not a time. Write it like 17:30.");

        assertThat(browser.focused().getDomAttribute("aria-invalid")).isEqualTo("true");
        assertThat(browser.focused().getDomProperty("value")).isEqualTo("17.5");
        browser.press(Keys.END, Keys.BACK_SPACE, Keys.BACK_SPACE, ":30", Keys.ENTER);
        screen.awaitText("Due time: 17:30 (Berlin), set by you");
    }

    @Test
    void aZoneIsFoundByTyping() {
        DueScreen screen = show();
        screen.typeTime("09:00");
        browser.press(Keys.TAB, "kathm", Keys.ARROW_DOWN, Keys.ENTER);
        screen.press("Set due time");

        screen.awaitText("Due time: 09:00 (Kathmandu), set by you");
    }

    @Test
    void whatWasTypedIsThereAgainAfterReloading() {
        DueScreen screen = show();
        screen.typeTime("15:4");
        browser.reload();
        screen.awaitLoaded();
        screen.press("Set a due time");

        assertThat(browser.find(DueScreen.PANEL + " .mrd-time").getDomProperty("value")).isEqualTo("15:4");
    }

    @Test
    void ofTwoWhoSetADueTimeTheSecondIsShownBoth() {
        DueScreen screen = show();
        screen.typeTime("15:00");
        put("aiko", "{'time':'16:00','zone':'Asia/Tokyo','people':[]}");
        screen.press("Set due time");
        screen.awaitText("Somebody else changed the due time while you were typing. Nothing is lost.");

        assertThat(screen.text()).contains("16:00, Asia/Tokyo (UTC+9)", "15:00, Europe/Berlin (UTC+1)");
        assertThat(screen.row("Ben")).contains("Until Fri 27 Nov, 08:00");
        screen.press("Save mine");
        screen.awaitText("Due time: 15:00 (Berlin), set by you");
    }

    @Test
    void theirDueTimeCanStay() {
        DueScreen screen = show();
        screen.typeTime("15:00");
        put("aiko", "{'time':'16:00','zone':'Asia/Tokyo','people':[]}");
        screen.press("Set due time");
        screen.press("Keep the stored one");

        screen.awaitText("Due time: 16:00 (Tokyo), set by Aiko");
        assertThat(issue.as("ben").get(issue.path()).at("/version").asInt()).isEqualTo(1);
    }

    @Test
    void whatTwoHaveChangedApartGoesTogether() {
        DueScreen screen = show();
        screen.typeTime("15:00");
        put("aiko", "{'people':['" + issue.keyOf("dara") + "']}");
        screen.press("Set due time");
        screen.awaitText("Due time: 15:00 (Berlin), set by you");

        assertThat(screen.names()).contains("Dara Shrestha");
    }

    @Test
    void peopleAreAddedAndTakenAway() {
        DueScreen screen = show();
        screen.press("Add people");
        screen.addPerson("shres");
        screen.awaitText("Dara Shrestha is on the list.");

        assertThat(screen.row("Dara")).contains("Kathmandu 19:", "16 h left");
        browser.find(DueScreen.PANEL + " [aria-label='Remove Dara Shrestha']").click();
        screen.awaitText("Dara Shrestha is no longer on the list.");
        assertThat(screen.names()).doesNotContain("Dara Shrestha");
        assertThat(browser.focused().getDomAttribute("role")).isEqualTo("combobox");
    }

    @Test
    void anotherDateIsTriedWithoutChangingAnything() {
        DueScreen screen = show();
        screen.lookAt("2026-11-26", "");
        screen.awaitText("Nearest fair date: use Fri 27 Nov");

        assertThat(screen.text()).startsWith("As if due on Thu 26 Nov 2026").contains("until Thu 26 Nov, 17:00");
        screen.press("use Fri 27 Nov");
        screen.awaitText("Fri 27 Nov is fair");
        screen.press("Back to how it is");
        screen.await(() -> screen.text().startsWith("18"));
        assertThat(issue.as("ben").get(issue.path()).at("/version").asInt()).isZero();
    }

    @Test
    void itIsSeenFromAnotherMoment() {
        DueScreen screen = show();
        screen.lookAt("", "2026-11-27T16:00");

        screen.awaitText("1 h of your working time left");
        assertThat(screen.text()).startsWith("Seen from Fri");
        assertThat(screen.row("Aiko")).contains("DAY OVER");
    }

    @Test
    void followsADateThatIsEditedInPlace() {
        DueScreen screen = show();
        screen.unfold("Aiko");
        screen.editDateInPlace("30/Nov/26");
        screen.awaitText("Mon 30 Nov 2026");

        assertThat(screen.lead()).contains("until Mon 30 Nov, 17:00");
        assertThat(screen.unfolded()).containsExactly("Why this deadline for Aiko?");
    }

    @Test
    void goesOnTypingWhileJiraDrawsTheIssueAnew() {
        DueScreen screen = show();
        screen.typeTime("15:0");
        browser.script("window.drawn = false; JIRA.bind(JIRA.Events.ISSUE_REFRESHED, () => { window.drawn = true; });"
                + "JIRA.trigger(JIRA.Events.REFRESH_ISSUE_PAGE)");
        screen.await(() -> (Boolean) browser.script("return window.drawn"));
        browser.press("5", Keys.ENTER);

        screen.awaitText("Due time: 15:05 (Berlin), set by you");
    }

    private DueScreen show() {
        browser.logIn(issue.site().url(), "ben");
        return DueScreen.show(browser, issue);
    }

    private void put(String username, String body) {
        assertThat(issue.as(username).ifMatch("\"0\"").put(issue.path(), body).status()).isEqualTo(200);
    }
}
