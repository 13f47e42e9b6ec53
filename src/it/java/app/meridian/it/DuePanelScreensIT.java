package app.meridian.it;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.devhost.framework.clock.MovableClock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever the due date panel shows is accessible, fits 320 px and leaves the console empty; some leave a picture. */
class DuePanelScreensIT extends BrowserTest {
    private final SampleTeam team;
    private final DueIssue issue;

    DuePanelScreensIT(DevHost host) {
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
        browser.cutOff();
        browser.setWidth(1280);
        speak("en");
        browser.errors();
    }

    @ParameterizedTest
    @CsvSource({"false, 1280", "true, 1280", "false, 320"})
    void sixPeopleWithAReasonAndAnErrorAreFitToBeShown(boolean dark, int width) {
        DueIssue busy = DueIssue.ofBen(host);
        busy.watchedBy(List.of("fatima", "eyal", "gwen", "carmen"));
        browser.setWidth(width);
        DueScreen screen = show("ben", busy);
        if (dark) browser.chooseDarkTheme();
        screen.awaitLoaded();
        screen.unfold("Eyal");
        screen.setTime("17.5");
        screen.awaitText("is not a time");
        browser.script("window.scrollTo(0, 0)");
        browser.picture("due-panel" + (dark ? "-dark-" : "-light-") + width);
        new ScreenCheck(browser).assertIsFit("status of 400");
    }

    @ParameterizedTest
    @CsvSource({", ben", "2026-11-24, ben", "2026-11-27, ''", "2026-11-27, fatima", "9999-12-31, ben"})
    void everyStateIsFitToBeShown(String day, String assignee) {
        show("ben", DueIssue.in(host, "DEMO", assignee, "aiko", day == null ? "" : day));

        new ScreenCheck(browser).assertIsFitAtEveryWidth();
    }

    @Test
    void aConflictIsFitToBeShown() {
        DueScreen screen = show("ben", issue);
        screen.typeTime("15:00");
        issue.as("aiko").ifMatch("\"0\"").put(issue.path(), "{'time':'16:00','zone':'Asia/Tokyo','people':[]}");
        screen.press("Set due time");
        screen.awaitText("Nothing is lost.");

        browser.picture("due-panel-conflict");
        new ScreenCheck(browser).assertIsFitAtEveryWidth("status of 409");
    }

    @Test
    void anotherDateIsFitToBeShown() {
        DueScreen screen = show("ben", issue);
        screen.lookAt("2026-11-26", "");
        screen.awaitText("Nearest fair date");

        browser.picture("due-panel-tried");
        new ScreenCheck(browser).assertIsFitAtEveryWidth();
    }

    @Test
    void theSearchForPeopleIsFitToBeShown() {
        DueScreen screen = show("ben", issue);
        screen.press("Add people");
        screen.addPerson("shres");
        screen.awaitText("is on the list");
        screen.search("a");

        new ScreenCheck(browser).assertIsFitAtEveryWidth();
    }

    @Test
    void aFailureIsFitToBeShown() {
        browser.cutOff("*/issues/*/due");
        show("ben", issue).awaitText("could not be loaded");

        new ScreenCheck(browser).assertIsFitAtEveryWidth("net::ERR_");
    }

    @Test
    void speaksGerman() {
        speak("de");
        DueScreen screen = show("hugo", DueIssue.in(host, "DEMO", "hugo", "aiko", "2026-11-27"));
        screen.unfold("Hugo");
        screen.press("Anderes Datum ausprobieren");

        browser.picture("due-panel-german");
        new ScreenCheck(browser).assertIsFitAtEveryWidth();
    }

    private DueScreen show(String reader, DueIssue shown) {
        browser.logIn(shown.site().url(), reader);
        return DueScreen.show(browser, shown);
    }

    private void speak(String language) {
        host.jira().database().update("UPDATE HOST_USER SET LANGUAGE_TAG = ? WHERE USERNAME = 'hugo'", language);
    }
}
