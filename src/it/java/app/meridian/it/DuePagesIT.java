package app.meridian.it;

import static app.meridian.it.TaskPages.list;
import static app.meridian.it.TaskPages.macro;
import static app.meridian.it.TaskPages.open;
import static app.meridian.it.TaskPages.time;
import static app.meridian.it.TaskPages.user;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.devhost.framework.clock.MovableClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Due dates and tasks in Confluence's pages, as their readers see and use them. */
class DuePagesIT extends BrowserTest {
    private static final Map<String, String> AT_FOUR =
            Map.of("date", "2026-12-01", "time", "16:00", "zone", "Europe/Berlin");
    private static final Map<String, String> OF_SIX =
            Map.of("date", "2026-11-27", "people", "aiko,ben,carmen,eyal,fatima,gwen");
    private static final String CHIP = "[data-mrd-due-date] button";
    private static final String POPOVER = ".mrd-pop";

    private final SampleTeam team;

    DuePagesIT(DevHost host) {
        super(host);
        team = new SampleTeam(host, Product.CONFLUENCE);
    }

    @BeforeEach
    void everybodyWorks() {
        MovableClock.moveTo(Instant.parse("2026-11-25T13:19:01Z"));
        team.working();
        browser.errors();
    }

    @AfterEach
    void setBack() {
        team.reset();
        MovableClock.reset();
        browser.setWidth(1280);
        browser.errors();
    }

    @ParameterizedTest
    @CsvSource({"ben, 'Tue 1 Dec, 16:00 for you'", "aiko, 'Wed 2 Dec, 00:00 for you'"})
    void aMomentIsOnEachReadersOwnClock(String reader, String text) {
        showAs(reader, TaskPages.page(host, "<p>Due ", macro("due-date", AT_FOUR), ".</p>"));

        assertThat(browser.text(CHIP)).isEqualTo(text);
        assertThat(browser.attribute(CHIP + " time", "datetime")).startsWith("2026-12-0");
    }

    @Test
    void theDialogOpensByKeyboardAndGivesTheFocusBack() {
        showAs("ben", TaskPages.page(host, "<p>Due ", macro("due-date", OF_SIX), "</p>"));
        WebElement chip = browser.find(CHIP);
        assertThat(browser.attribute(CHIP + " [role=img]", "aria-label")).isEqualTo("2 warnings");

        chip.sendKeys(Keys.ENTER);
        assertThat(browser.focused().getDomAttribute("aria-label")).isEqualTo("Due Fri 27 Nov");
        assertThat(chip.getDomAttribute("aria-expanded")).isEqualTo("true");
        assertThat(browser.text(POPOVER))
                .contains("18 h 40 min of your working time left", "NO HOURS LEFT", "Show all 6 people");

        browser.press(Keys.ESCAPE);
        assertThat(browser.all(POPOVER)).isEmpty();
        assertThat(browser.focused()).isEqualTo(chip);
        assertThat(chip.getDomAttribute("aria-expanded")).isEqualTo("false");
    }

    @Test
    void theDialogShowsEverybody() {
        showAs("ben", TaskPages.page(host, "<p>Due ", macro("due-date", OF_SIX), "</p>"));

        browser.find(CHIP).click();
        browser.find(POPOVER + " .mrd-link").click();

        assertThat(browser.all(POPOVER + " .mrd-people > li")).hasSize(6);
        browser.picture("due-date-dialog");
        new ScreenCheck(browser).assertIsFitAtEveryWidth();
    }

    @Test
    void itsReaderIsMeantWhereNobodyIsNamed() {
        showAs("aiko", TaskPages.page(host, "<p>Due ", macro("due-date", Map.of("date", "2026-11-27")), "</p>"));

        browser.find(CHIP).click();

        assertThat(browser.text(POPOVER)).contains("16 h of your working time left");
    }

    @Test
    void oneDateInAnyYearIsShown() {
        showAs("ben", TaskPages.page(host, "<p>", macro("due-date", Map.of("date", "9999-12-31")), " ",
                macro("due-date", Map.of("date", "1965-01-01")), "</p>"));

        browser.await().until(driver -> browser.all(CHIP).size() == 2);
        browser.all(CHIP).get(0).click();
        assertThat(browser.text(POPOVER)).contains("9999 is too far away to count");
        browser.all(CHIP).get(1).click();
        assertThat(browser.text(POPOVER)).contains("1965 is too long ago to count");
    }

    @Test
    void staysAPlainDateForAnonymousReadersAndWhereItIsSwitchedOff() {
        Place page = TaskPages.page(host, "<p>Due ", macro("due-date", AT_FOUR), "</p>");
        switchOn(false);

        showAs("ben", page);
        assertThat(browser.text(".mrd-date time")).isEqualTo("Tue 1 Dec, 16:00 (Europe/Berlin)");
        assertThat(page.as("ben").get("/pages/viewpage.action?pageId=" + page.name()).body())
                .contains("data-mrd-due-date");
        switchOn(true);
    }

    /** Rule H1. */
    @Test
    void theirFramesCostNoStatement() {
        Place page = TaskPages.page(host, "<p>", macro("due-date", OF_SIX), "</p>", macro("due-list", Map.of()));
        String path = "/pages/viewpage.action?pageId=" + page.name();
        page.as("ben").get(path);

        assertThat(new StatementCounter(host.product(Product.CONFLUENCE).database())
                .during(() -> page.as("ben").get(path))).isZero();
    }

    @Test
    void whatIsWrittenInAParameterIsNoMarkup() {
        showAs("ben", TaskPages.page(host, "<p>", macro("due-date", Map.of("date", "&lt;b id='x'&gt;")), "</p>"));

        assertThat(browser.text("#main-content p .mrd"))
                .isEqualTo("date: <b id='x'> is not a date. Write it like 2026-11-27.");
    }

    /** Rule H2. */
    @Test
    void onPaperThereAreDateTimeAndZone() {
        Place page = TaskPages.page(host, "<p>Due ", macro("due-date", AT_FOUR), ", ", macro("due-date", OF_SIX),
                "</p>", macro("due-list", Map.of()), list(open(1, user(team.keyOf("aiko")) + time("2026-11-27"))));

        String word = page.as("ben").get("/exportword?pageId=" + page.name()).body();

        assertThat(word).contains("<p>Due 2026-12-01 16:00 (Europe/Berlin), 2026-11-27</p>")
                .contains("Aiko Tanaka", "2026-11-27 18:00 (Asia/Tokyo)").doesNotContain("mrd-");
    }

    @Test
    void tasksAreListedWithTheDeadlineOfWhoeverHasThem() {
        Place page = TaskPages.page(host, "<h2>Left</h2>", macro("due-list", Map.of("children", "true")),
                list(open(1, user(team.keyOf("fatima")) + " <b>&lt;asks&gt;</b> " + time("2026-11-27"))));
        TaskPages.below(page, "Below " + page.name(), list(
                open(1, user(team.keyOf("aiko")) + " tells " + time("2026-11-26"))));
        showAs("ben", page);
        browser.find(".mrd-table");

        assertThat(browser.all(".mrd-table tbody tr")).extracting(WebElement::getText).satisfiesExactly(
                first -> assertThat(first).contains("Aiko Tanaka tells Thu 26 Nov",
                        "Until Thu 18:00 their time (Thu 10:00 for you)", "Below " + page.name()),
                second -> assertThat(second).contains("Fatima Hassan <asks> Fri 27 Nov", "NO HOURS LEFT"));
        browser.picture("due-list");
        new ScreenCheck(browser).assertIsFitAtEveryWidth();
    }

    @Test
    void anOpenTaskHasAHintBehindItsDate() {
        showAs("ben", TaskPages.page(host, list(
                open(1, user(team.keyOf("fatima")) + " asks " + time("2026-11-27")),
                open(2, user(team.keyOf("aiko")) + " tells " + time("2026-11-27")),
                TaskPages.done(3, user(team.keyOf("aiko")) + time("2026-11-27")), open(4, "no date"))));
        browser.find("li[data-inline-task-id='2'] .mrd-hint").click();

        assertThat(browser.text(POPOVER))
                .contains("Aiko Tanaka", "Until Fri 18:00 their time (Fri 10:00 for you)", "16 h left");
        assertThat(browser.attribute("li[data-inline-task-id='1'] .mrd-hint", "aria-label"))
                .isEqualTo("No hours left: what this date means");
        assertThat(browser.all(".mrd-hint")).hasSize(2);
        new ScreenCheck(browser).assertIsFitAtEveryWidth();
    }

    @Test
    void aTaskThatIsTickedNeedsNoHint() {
        showAs("ben", TaskPages.page(host, list(open(1, user(team.keyOf("aiko")) + time("2026-11-27")))));
        WebElement hint = browser.find(".mrd-hint");

        browser.script("arguments[0].closest('li').classList.add('checked')", hint);

        assertThat(hint.isDisplayed()).isFalse();
    }

    @Test
    void manyDatesThatAskTheSameAreAskedOnce() {
        String date = macro("due-date", OF_SIX) + " ";
        showAs("ben", TaskPages.page(host, "<p>", date.repeat(20), "</p>"));

        browser.await().until(driver -> browser.all(CHIP).size() == 20);
        assertThat(browser.script("return performance.getEntriesByType('resource')"
                + ".filter((each) => each.name.includes('due-check')).length")).isEqualTo(1L);
    }

    private void showAs(String reader, Place page) {
        browser.logIn(page.site().url(), reader);
        browser.show(page.screen());
        List<String> errors = browser.errors();
        assertThat(errors).isEmpty();
    }

    private void switchOn(boolean enabled) {
        Api admin = Api.anonymous(host.product(Product.CONFLUENCE).site()).as("admin");
        String path = "/due-settings/spaces/DEMO";
        assertThat(admin.ifMatch(admin.get(path).tag()).put(path, "{'enabled':" + enabled + "}").status())
                .isEqualTo(200);
    }
}
