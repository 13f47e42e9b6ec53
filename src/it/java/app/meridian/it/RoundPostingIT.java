package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.devhost.framework.clock.MovableClock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

/** Answering in a round, in one's own day; what is typed is kept until it is saved. */
class RoundPostingIT extends BrowserTest {
    private static final List<String> ASKED = List.of("ben", "aiko");

    RoundPostingIT(DevHost host) {
        super(host);
    }

    @AfterEach
    void setBack() {
        MovableClock.reset();
        browser.errors();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void theFormIsOpenInOnesTurnAndTheAnswerHasTheFocusAfterwards(Product product) {
        BoardScreen screen = BoardScreen.show(browser, SampleRound.of(host, product, ASKED), "ben");
        assertThat(screen.form()).contains("Your check-in for Wed 25 Nov", "Open until 17:00");
        screen.type("Done", "Found the **second** booking");
        screen.press("At risk");
        screen.submit();
        screen.awaitWords("Found the second booking");

        assertThat(screen.words()).contains("Checked in.");
        assertThat(screen.row("Ben Krüger (you)")).contains("AT RISK", "Found the second booking");
        assertThat(screen.isFormOpen()).isFalse();
        browser.await().until(driver -> browser.focused().getText().equals("Change"));
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void whatIsTypedSurvivesTheReloadAndTheEndOfTheSession(Product product) {
        SampleRound round = SampleRound.of(host, product, ASKED);
        String url = host.product(product).site().url();
        BoardScreen screen = BoardScreen.show(browser, round, "ben");
        typeAndReload(screen, "Half a sente");

        browser.inAnotherTab(() -> browser.logOut(url));
        screen.submit();
        assertThat(screen.alert()).contains("no longer logged in");
        assertThat(screen.text("Done")).isEqualTo("Half a sente");

        browser.inAnotherTab(() -> browser.logIn(url, "ben"));
        screen.press("Try again");
        screen.awaitWords("Half a sente");
        assertThat(screen.row("Ben Krüger (you)")).contains("Half a sente");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void aParticipantOnLeaveIsToldThatNobodyWaits(Product product) {
        Newcomer nina = Newcomer.in(host, product);
        nina.save("{\"zones\":[{\"zone\":\"Europe/Berlin\"}],"
                + "\"leave\":[{\"from\":\"2026-11-25\",\"to\":\"2026-11-27\"}]}");
        SampleRound round = SampleRound.of(host, product, List.of("ben", nina.username()));
        BoardScreen screen = BoardScreen.show(browser, round, nina.username());
        screen.awaitWords("You are away today, so nobody waits for you.");
        assertThat(screen.isFormOpen()).isFalse();

        screen.press("Check in anyway");
        assertThat(screen.form()).contains("Your check-in for");

        BoardScreen bens = BoardScreen.show(browser, round, "ben");
        assertThat(bens.row("Nina Newcomer")).contains("Away until", "Not asked, not waited for");
    }

    @Test
    void aMissedDayIsAnsweredLateAndTheNextOneAhead() {
        SampleRound round = SampleRound.of(host, Product.JIRA, ASKED);
        BoardScreen screen = BoardScreen.show(browser, round, "aiko");
        assertThat(screen.isFormOpen()).isFalse();
        screen.awaitWords("Late: you can still answer");
        checkIn(screen, "Today's work");
        screen.awaitWords("Today's work");
        assertThat(screen.row("Aiko Tanaka (you)")).contains("LATE");

        screen.awaitWords("Ahead: opens");
        checkIn(screen, "Tomorrow's work, tonight");
        screen.awaitWords("Checked in.");
        assertThat(round.board("aiko").at("/round/own/answer/day").asText()).isEqualTo("2026-11-26");
    }

    private static void checkIn(BoardScreen screen, String done) {
        screen.press("Check in");
        screen.type("Done", done);
        screen.submit();
    }

    @Test
    void ctrlEnterSavesAndJiraDrawingAnewKeepsTextAndCaret() {
        BoardScreen screen = BoardScreen.show(browser, SampleRound.of(host, Product.JIRA, ASKED), "ben");
        screen.type("Done", "Caught mistake");
        browser.script("arguments[0].setSelectionRange(7, 7)", browser.focused());
        browser.asyncScript("""
                const done = arguments[0];
                JIRA.bind(JIRA.Events.ISSUE_REFRESHED, () => done());
                JIRA.trigger(JIRA.Events.REFRESH_ISSUE_PAGE, [JIRA.Issue.getIssueId()]);
                """);
        browser.press("a ");
        assertThat(screen.text("Done")).isEqualTo("Caught a mistake");

        browser.focused().sendKeys(Keys.chord(Keys.CONTROL, Keys.ENTER));
        screen.awaitWords("Caught a mistake");
        assertThat(screen.row("Ben Krüger (you)")).contains("Caught a mistake");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void anEmptyFormSaysWhatIsMissing(Product product) {
        BoardScreen screen = BoardScreen.show(browser, SampleRound.of(host, product, ASKED), "ben");
        screen.submit();

        assertThat(screen.alert()).isEqualTo("Answer at least one question.");
        new ScreenCheck(browser).assertIsFitAtEveryWidth();
        browser.setWidth(1280);
    }

    private void typeAndReload(BoardScreen screen, String done) {
        screen.type("Done", done);
        browser.reload();
        screen.awaitWords("Your text from before is back.");
    }
}
