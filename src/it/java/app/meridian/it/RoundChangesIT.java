package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.devhost.framework.clock.MovableClock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Changing and deleting one's answer, in one tab or two, and resolving what is in the way. */
class RoundChangesIT extends BrowserTest {
    private static final List<String> ASKED = List.of("ben", "aiko", "hugo");

    RoundChangesIT(DevHost host) {
        super(host);
    }

    @AfterEach
    void setBack() {
        MovableClock.reset();
        browser.setWidth(1280);
        browser.errors();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void theSecondOfTwoTabsIsShownBothTexts(Product product) {
        SampleRound round = SampleRound.of(host, product, ASKED);
        BoardScreen screen = submittedAfterAnotherTab(round, "Key on the order line", "Key on the parcel");

        assertThat(screen.form()).contains("Key on the order line", "Key on the parcel");
        new ScreenCheck(browser).assertIsFitAtEveryWidth("status of 409");
        screen.press("Use this one");
        assertThat(screen.text("Done")).isEqualTo("Key on the order line");
        screen.type("Done", ", then on the parcel");
        screen.submit();
        screen.awaitWords("Edited");

        assertThat(screen.row("(you)")).contains("Key on the order line, then on the parcel", "Edited");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void aChangeIsMarkedAndItsHistoryIsThereOnDemand(Product product) {
        SampleRound round = SampleRound.of(host, product, ASKED);
        round.first("ben", answer(round, "First words"));
        BoardScreen screen = BoardScreen.show(browser, round, "ben");
        screen.press("Change");
        assertThat(screen.text("Done")).isEqualTo("First words");
        screen.type("Done", ", and more");
        screen.submit();
        screen.awaitWords("First words, and more");
        assertThat(screen.row("(you)")).contains("First words, and more");

        screen.press("Edited");
        browser.await().until(driver -> screen.row("(you)").contains("First words\n")
                || screen.row("(you)").endsWith("First words"));
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void aDeletedAnswerLeavesATombstone(Product product) {
        SampleRound round = SampleRound.of(host, product, ASKED);
        round.first("ben", answer(round, "Too early"));
        BoardScreen screen = BoardScreen.show(browser, round, "ben");
        screen.press("Delete");
        screen.awaitWords("Delete this check-in?");
        browser.find(".mrd-doing button[type=submit]").click();
        screen.awaitGone("Too early");

        assertThat(screen.row("(you)")).contains("Deleted by you");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void aBlockerIsResolvedInItsPlace(Product product) {
        SampleRound round = SampleRound.of(host, product, ASKED);
        round.first("aiko", "{'author':'" + round.keyOf("aiko") + "','answers':{'done':'Waiting'},'mood':null,"
                + "'blockers':[{'text':'No access to staging','owner':'" + round.keyOf("ben") + "'}],'resolved':[]}");
        BoardScreen screen = BoardScreen.show(browser, round, "ben");
        assertThat(screen.row("Aiko Tanaka")).contains("Blocked: No access to staging", "Can be removed by you");

        screen.press("Resolve");
        browser.press("Opened it");
        new ScreenCheck(browser).assertIsFitAtEveryWidth();
        browser.find(".mrd-doing button[type=submit]").click();
        screen.awaitWords("The blocker is resolved.");

        assertThat(screen.row("Aiko Tanaka")).contains("Was in the way:");
        assertThat(round.board("aiko").at("/blockers")).isEmpty();
    }

    /** @return the form of the second tab, which has been refused */
    private BoardScreen submittedAfterAnotherTab(SampleRound round, String first, String second) {
        BoardScreen screen = BoardScreen.show(browser, round, "ben");
        screen.type("Done", second);
        round.first("ben", answer(round, first));
        screen.submit();
        screen.awaitWords("This changed while you were typing");
        return screen;
    }

    private static String answer(SampleRound round, String done) {
        return "{'author':'" + round.keyOf("ben") + "','answers':{'done':'" + done
                + "'},'mood':null,'blockers':[],'resolved':[]}";
    }
}
