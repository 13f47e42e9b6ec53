package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.devhost.framework.clock.MovableClock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every screen of a round is accessible and fits 320 px; some leave a picture. */
class RoundScreensIT extends BrowserTest {
    private static final List<String> ASKED =
            List.of("ben", "aiko", "carmen", "dara", "eyal", "fatima", "gwen", "hugo");

    RoundScreensIT(DevHost host) {
        super(host);
    }

    @AfterEach
    void setBack() {
        MovableClock.reset();
        browser.setWidth(1280);
        browser.errors();
    }

    @ParameterizedTest
    @CsvSource({
        "JIRA, false, 1280", "JIRA, true, 1280", "JIRA, false, 320",
        "CONFLUENCE, false, 1280", "CONFLUENCE, true, 320"
    })
    void aBusyRoundIsFitToBeShown(Product product, boolean dark, int width) {
        SampleRound round = busy(product);
        browser.logIn(host.product(product).site().url(), "ben");
        browser.setWidth(width);
        BoardScreen screen = BoardScreen.again(browser, round);
        if (dark) browser.chooseDarkTheme();
        screen.awaitWords("2 of");

        assertThat(screen.row("Hugo Almeida")).contains("Open until", "their time");
        browser.picture("round-" + product.key() + (dark ? "-dark-" : "-light-") + width);
        new ScreenCheck(browser).assertIsFit();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void anOlderDayIsShownOnDemand(Product product) {
        BoardScreen screen = BoardScreen.show(browser, busy(product), "ben");
        screen.press("Show Tue 24 Nov");
        screen.awaitGone("Wrote the replay script");
        assertThat(screen.row("Hugo Almeida")).contains("No answer");
        new ScreenCheck(browser).assertIsFitAtEveryWidth();

        screen.press("Show today");
        screen.awaitWords("Wrote the replay script");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void anonymousReadersSeeAnswersAndNobodysState(Product product) {
        SampleRound round = busy(product);
        browser.logOut(host.product(product).site().url());
        BoardScreen screen = BoardScreen.again(browser, round);

        assertThat(screen.words()).contains("Wrote the replay script")
                .doesNotContain("Open until", "No answer", "Open for");
        assertThat(screen.isFormOpen()).isFalse();
        new ScreenCheck(browser).assertIsFitAtEveryWidth();
    }

    @Test
    void aMacroShowsTheRoundOfItsSpaceAsATable() {
        String name = "Release " + System.nanoTime();
        SampleRound round = ofSpace(name);
        round.first("dara", answer(round, "dara", "Wrote the replay script"));
        browser.logIn(host.confluence().site().url(), "ben");
        browser.show(Place.pageHolding(host, macro(name, "table")).screen());
        BoardScreen screen = new BoardScreen(browser);
        screen.awaitLoaded();

        assertThat(browser.all(".mrd-board th[scope=col]").get(1).getText()).isEqualTo("Done");
        assertThat(screen.row("Dara Shrestha")).contains("Wrote the replay script", "14:20 for you");
        browser.picture("round-macro-table");
        new ScreenCheck(browser).assertIsFitAtEveryWidth();
        archive(round);
    }

    @Test
    void aMacroOnARoundThatThereIsNotSaysSo() {
        browser.logIn(host.confluence().site().url(), "ben");
        browser.show(Place.pageHolding(host, macro("Nowhere", "cards")).screen());

        new BoardScreen(browser).awaitWords("No round called “Nowhere” lives here.");
    }

    private SampleRound ofSpace(String name) {
        SampleRound none = new SampleRound(host, Product.CONFLUENCE, "spaces/DEMO", "");
        MovableClock.moveTo(Instant.parse("2026-11-22T09:00:00Z"));
        String id = none.as("admin").post("/spaces/DEMO/rounds",
                none.fields(name, ASKED, "'clientKey':'" + UUID.randomUUID() + "',")).at("/id").asText();
        MovableClock.moveTo(Instant.parse("2026-11-25T13:20:00Z"));
        return new SampleRound(host, Product.CONFLUENCE, "spaces/DEMO", id);
    }

    private static String macro(String round, String layout) {
        return "<h2>How it is going</h2><ac:structured-macro ac:name=\"check-ins\"><ac:parameter ac:name=\"round\">"
                + round + "</ac:parameter><ac:parameter ac:name=\"layout\">" + layout
                + "</ac:parameter></ac:structured-macro>";
    }

    private static void archive(SampleRound round) {
        round.as("admin").ifMatch("\"1\"").post(round.path() + "/archive", "{}");
    }

    private SampleRound busy(Product product) {
        SampleRound round = SampleRound.of(host, product, ASKED);
        round.first("dara", "{'author':'" + round.keyOf("dara") + "','answers':{'done':'Wrote the replay script',"
                + "'how':'At risk'},'mood':null,'blockers':[{'text':'No access to staging','owner':'"
                + round.keyOf("hugo") + "'}],'resolved':[]}");
        round.first("eyal", answer(round, "eyal", "اكتمل اختبار الاسترداد " + "long".repeat(40)));
        return round;
    }

    private static String answer(SampleRound round, String username, String done) {
        return "{'author':'" + round.keyOf(username) + "','answers':{'done':'" + done
                + "'},'mood':null,'blockers':[],'resolved':[]}";
    }
}
