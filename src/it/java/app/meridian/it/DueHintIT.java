package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.devhost.framework.clock.MovableClock;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/**
 * While Ben types a due date, he sees what it means for whom. It is Wednesday, 25 November 2026, 14:20 in Berlin, and
 * Fatima is away until Saturday.
 */
class DueHintIT extends BrowserTest {
    private static final String FRIDAY = "27/Nov/26";
    private static final String MONDAY = "30/Nov/26";
    private static final String UNFAIR = "Fri 27 Nov is unfair to 1 of 2 people";
    private static final String FAIR = "Mon 30 Nov is fair: all 2 people work that day";

    private final SampleTeam team;

    DueHintIT(DevHost host) {
        super(host);
        this.team = new SampleTeam(host, Product.JIRA);
    }

    @BeforeAll
    static void watchQuestions() {
        DueHintScreen.watch(browser);
    }

    @BeforeEach
    void everybodySetsTheirHours() {
        MovableClock.moveTo(Instant.parse("2026-11-25T13:20:00Z"));
        team.working();
        browser.logIn(team.url(), "ben");
    }

    @AfterEach
    void setBack() {
        browser.cutOff();
        team.reset();
        MovableClock.reset();
    }

    @Test
    void aNewIssueIsJudgedForThePeopleOfItsForm() {
        DueHintScreen screen = DueHintScreen.createDialog(browser, team.url());
        screen.type(FRIDAY);
        screen.await("Fri 27 Nov is fair: you work that day and have 18 h");
        screen.choose("assignee", "fatima");
        screen.await(UNFAIR);

        assertThat(screen.hint()).containsSubsequence("Fatima", "Away until Sat 28 Nov", "0 h", "You have 18 h", "min.",
                "Nearest fair date: use Mon 30 Nov", "All 2 work that day and have 16 h or more");
    }

    @Test
    void theFairDateIsOneClickAndCanBeSaved() {
        DueHintScreen screen = DueHintScreen.createDialog(browser, team.url());
        browser.find(screen.form() + " [name=summary]").sendKeys("Due on a fair day");
        screen.choose("assignee", "fatima");
        screen.type(FRIDAY);
        screen.await(UNFAIR);
        screen.useFairDate();
        screen.await(FAIR);

        assertThat(screen.date()).isEqualTo(MONDAY);
        assertThat(browser.focused()).isEqualTo(screen.field());
        screen.save();
        assertThat(browser.text("#duedate-val")).startsWith(MONDAY);
    }

    @Test
    void anIssueIsJudgedForItsPeopleAndThoseOfTheForm() {
        DueHintScreen screen = DueHintScreen.editDialog(browser, issue(""));
        screen.type(FRIDAY);
        screen.await("Fri 27 Nov is fair: all 2 people");
        screen.choose("assignee", "fatima");
        screen.await("unfair to 1 of 2");
        screen.choose("assignee", "");
        screen.await("Fri 27 Nov is fair: Aiko works that day");

        assertThat(screen.answered()).allMatch(question -> question.contains("&issue="));
    }

    @Test
    void aDateThatStandsThereAlreadyIsJudgedAtOnce() {
        DueHintScreen screen = DueHintScreen.inPlace(browser, issue("2026-11-29"));
        screen.await("Sun 29 Nov is unfair to 2 of 2 people");
        screen.useFairDate();
        screen.await(FAIR);
        browser.press(Keys.ENTER);

        browser.await().until(driver -> driver.findElements(By.cssSelector("#duedate-form")).isEmpty());
        browser.awaitAttribute("#duedate-val time", "datetime", "2026-11-30");
    }

    @Test
    void aFormWithAPageOfItsOwnIsWatchedToo() {
        DueHintScreen screen = DueHintScreen.createPage(browser, team.url());
        screen.type(FRIDAY);
        screen.await("Fri 27 Nov is fair");
        screen.choose("reporter", "fatima");

        screen.await("Fri 27 Nov is unfair to Fatima");
    }

    @Test
    void eachFormHasItsOwnHint() {
        DueHintScreen page = DueHintScreen.createPage(browser, team.url());
        page.type(FRIDAY);
        page.await("Fri 27 Nov is fair");
        DueHintScreen dialog = DueHintScreen.createDialog(browser);
        dialog.choose("reporter", "fatima");
        dialog.type(MONDAY);
        dialog.await("Mon 30 Nov is fair: Fatima works that day");

        assertThat(page.hint()).startsWith("Fri 27 Nov is fair: you work that day");
        assertThat(browser.all(".mrd-hint")).hasSize(2).extracting(hint -> hint.getDomAttribute("id"))
                .doesNotHaveDuplicates();
    }

    @Test
    void typingAsksOnce() {
        DueHintScreen screen = DueHintScreen.createPage(browser, team.url());
        screen.type(FRIDAY);
        screen.await("Fri 27 Nov");

        assertThat(screen.answered()).hasSize(1);
    }

    @Test
    void whatIsNoDateHasNoHint() {
        DueHintScreen screen = DueHintScreen.createPage(browser, team.url());
        screen.type(FRIDAY);
        screen.await("Fri 27 Nov");
        screen.type("soon");
        screen.awaitNothing();
        screen.type(MONDAY);
        screen.await("Mon 30 Nov");
        screen.type(Keys.DELETE.toString());
        screen.awaitNothing();

        assertThat(screen.answered()).hasSize(3);
    }

    /** Jira's own message stays linked to the field. */
    @Test
    void theHintDescribesTheFieldBesideWhatDoesAlready() {
        DueHintScreen screen = DueHintScreen.editDialog(browser, issue(""));
        screen.type("soon");
        screen.save();
        browser.find(screen.form() + " #duedate-error");
        screen.type(FRIDAY);
        screen.await("Fri 27 Nov");

        assertThat(screen.field().getDomAttribute("aria-describedby"))
                .isEqualTo("duedate-error " + screen.verdict().getDomAttribute("id"));
        assertThat(screen.verdict().getDomAttribute("role")).isEqualTo("status");
    }

    @Test
    void theKeyboardIsEnough() {
        DueHintScreen screen = DueHintScreen.createDialog(browser, team.url());
        screen.choose("assignee", "fatima");
        screen.type(FRIDAY);
        screen.await(UNFAIR);
        browser.press(Keys.TAB, Keys.ENTER);

        assertThat(browser.focused().getText()).isEqualTo("Show all 2");
        assertThat(browser.focused().getDomAttribute("aria-expanded")).isEqualTo("true");
        assertThat(screen.hint()).contains("Until Fri 27 Nov, 17:00");
        browser.press(Keys.TAB, Keys.ENTER);
        screen.await(FAIR);
        assertThat(browser.focused()).isEqualTo(screen.field());
    }

    /** An issue that Ben is to do and Aiko has reported. */
    private Place issue(String due) {
        Place issue = Place.of(host, Product.JIRA).fresh();
        Map<String, Object> fields = Map.of(
                "duedate", due, "assignee", Map.of("name", "ben"), "reporter", Map.of("name", "aiko"));
        assertThat(issue.as("admin").put("/rest/api/2/issue/" + issue.name(), Map.of("fields", fields)).status())
                .isEqualTo(204);
        return issue;
    }
}
