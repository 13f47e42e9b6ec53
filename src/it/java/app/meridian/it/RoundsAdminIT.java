package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;

/** Setting up rounds: what is typed, what is wrong with it, what others do meanwhile. */
class RoundsAdminIT extends BrowserTest {
    private static final String DAILY = "Daily check-in";

    RoundsAdminIT(DevHost host) {
        super(host);
    }

    @AfterEach
    void setBack() {
        browser.errors();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void aRoundIsSetUpBesideAProjectOrSpace(Product product) {
        Place place = Place.of(host, product);
        browser.logIn(place.site().url(), "ben");
        browser.show(place.site().url()
                + (product == Product.JIRA ? "/projects/DEMO" : "/spaces/DEMO"));
        browser.find(By.id("meridian-check-ins")).click();
        RoundsScreen screen = new RoundsScreen(browser);
        screen.typeRound("Beside " + product);
        screen.choose("Groups", "berlin", "berlin-office");
        screen.save();
        screen.awaitText("Asked: Aiko Tanaka, berlin-office");

        assertThat(screen.text()).contains("Beside " + product, "Asks every week on Mon, Tue, Wed, Thu and Fri, from ");
        screen.press("Archive: Beside " + product);
        screen.press("Archive it");
        screen.awaitStatus("Beside " + product + " is archived.");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void eachFieldSaysWhatIsWrongWithItAndKeepsWhatWasTyped(Product product) {
        RoundsScreen screen = show(product, "ben");
        screen.press("New round");
        screen.press("At a time on each person\u2019s own clock");
        screen.type("Time, like 09:00", "17.5x");
        screen.press("After so many of each person\u2019s working hours");
        screen.type("Working hours, 1 to 80", "four");
        screen.save();

        assertThat(screen.errors()).hasSize(4).contains("17.5x is not a time. Write it like 17:30.");
        assertThat(browser.text("[role=alert]")).contains("Name needs a change.");
        assertThat(screen.value("Time, like 09:00")).isEqualTo("17.5x");
        assertThat(screen.value("Working hours, 1 to 80")).isEqualTo("four");
        screen.press("Go to Name");
        assertThat(browser.focused()).isEqualTo(screen.field("Name"));
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void aNameThatWasTypedAndNotChosenIsNotLostWithoutAWord(Product product) {
        RoundsScreen screen = show(product, "ben");
        screen.press("New round");
        screen.type("Name", DAILY);
        screen.type("People", "Nobody At All");
        screen.save();

        assertThat(screen.errors()).containsExactly(
                "Nobody At All was typed, but not chosen. Choose from the list, or empty the field.");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void questionsAreMovedRemovedAndAdded(Product product) {
        RoundsScreen screen = show(product, "ben");
        screen.press("New round");
        assertThat(screen.questions())
                .containsExactly("Done since last time", "Next", "Blocked by", "Confidence", "Mood");
        screen.press("Move down: Question 1");
        assertThat(screen.focusedLabel()).isEqualTo("Move down: Question 2");
        screen.awaitStatus("Now question 2 of 5.");
        screen.press("Remove: Question 1");
        screen.press("Add a question");
        browser.press("Who needs help?");

        assertThat(screen.questions())
                .containsExactly("Done since last time", "Blocked by", "Confidence", "Mood", "Who needs help?");
        assertThat(browser.all("fieldset > .mrd-h")).extracting(each -> each.getText()).last().isEqualTo("Question 5");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void whatIsChosenIsSaidInASentence(Product product) {
        RoundsScreen screen = show(product, "ben");
        screen.press("New round");
        screen.press("Monday");
        screen.press("Tuesday");
        screen.field("How often").sendKeys("Every 2 weeks");
        screen.press("At a time on each person\u2019s own clock");
        screen.press("After so many of each person\u2019s working hours");

        screen.awaitText("Asks every 2 weeks on Wed, Thu and Fri, from ");
        screen.awaitText("Open from 09:00 on each person\u2019s own clock for 4 h of their working time.");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void aRoundIsPausedAndResumed(Product product) {
        RoundsScreen screen = show(product, "ben");
        screen.typeRound(DAILY);
        screen.save();
        screen.press("Pause: " + DAILY);
        screen.awaitStatus(DAILY + " is paused. What is open stays open.");

        assertThat(screen.text()).containsIgnoringCase("Paused");
        screen.press("Resume: " + DAILY);
        screen.awaitStatus(DAILY + " asks again.");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void aRoundIsDuplicatedAndArchived(Product product) {
        RoundsScreen screen = show(product, "ben");
        screen.typeRound(DAILY);
        screen.save();
        screen.press("Duplicate: " + DAILY);
        screen.awaitText(DAILY + " (copy)");
        screen.press("Archive: " + DAILY);
        screen.press("Archive it");
        screen.awaitText("Archived (1)");

        assertThat(screen.offers("Edit: " + DAILY)).isFalse();
        assertThat(screen.offers("Edit: " + DAILY + " (copy)")).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void twoTabsShowBothVersionsAndLoseNeither(Product product) {
        Place place = Place.of(host, product).fresh();
        RoundsScreen screen = RoundsScreen.show(browser, place, "ben");
        screen.typeRound(DAILY);
        screen.save();
        screen.press("Edit: " + DAILY);
        screen.type("Name", "Mine");
        browser.inAnotherTab(() -> rename(place));
        screen.save();
        screen.awaitText("Somebody changed this while you were typing.");

        assertThat(browser.text(".mrd-diff")).contains("Saved meanwhile", "Theirs", "Typed here", "Mine");
        new ScreenCheck(browser).assertIsFitAtEveryWidth("409");
        screen.press("Keep mine");
        screen.awaitStatus("Mine is saved.");
        assertThat(screen.text()).doesNotContain("Theirs");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void theOtherVersionCanBeTaken(Product product) {
        Place place = Place.of(host, product).fresh();
        RoundsScreen screen = RoundsScreen.show(browser, place, "ben");
        screen.typeRound(DAILY);
        screen.save();
        screen.press("Edit: " + DAILY);
        screen.type("Name", "Mine");
        browser.inAnotherTab(() -> rename(place));
        screen.save();
        screen.press("Use this one");

        assertThat(screen.value("Name")).isEqualTo("Theirs");
        screen.save();
        screen.awaitStatus("Theirs is saved.");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void whatWasTypedSurvivesAReload(Product product) {
        Place place = Place.of(host, product).fresh();
        RoundsScreen screen = RoundsScreen.show(browser, place, "ben");
        screen.typeRound("Half typed");
        screen.press("Cancel");
        browser.reload();
        screen.press("New round");
        screen.awaitStatus("What you typed before is back. It is not saved yet.");

        assertThat(screen.value("Name")).isEqualTo("Half typed");
        assertThat(screen.offers("Remove: Aiko Tanaka")).isTrue();
        screen.press("Discard it");
        assertThat(screen.value("Name")).isEmpty();
    }

    /** What Ben does in another tab. */
    private void rename(Place place) {
        browser.show(RoundsScreen.address(place));
        RoundsScreen other = new RoundsScreen(browser);
        other.press("Edit: " + DAILY);
        other.type("Name", "Theirs");
        other.save();
        other.awaitStatus("Theirs is saved.");
    }

    private RoundsScreen show(Product product, String username) {
        return RoundsScreen.show(browser, Place.of(host, product).fresh(), username);
    }
}
