package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.devhost.framework.clock.MovableClock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ben in Berlin, Aiko in Tokyo and Dara in Kathmandu lead a decision from its draft until it is superseded. */
class DecisionWalkIT extends BrowserTest {
    private static final String MACRO = "<ac:structured-macro ac:name=\"decision\"/>";
    /** Mon 23 Nov 2026, 10:00 in Berlin. */
    private static final Instant OPENED = Instant.parse("2026-11-23T09:00:00Z");
    /** 8 h of everybody's own time are over. */
    private static final Instant DECIDED = Instant.parse("2026-11-25T13:20:00Z");

    DecisionWalkIT(DevHost host) {
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
    void fromItsDraftUntilItIsSuperseded(Product product) {
        MovableClock.moveTo(OPENED);
        Place place = homeIn(product);
        WalkedDecision first = WalkedDecision.draft(place, "90 days", List.of("aiko", "dara"), "");

        open(place);
        support(first);
        decide(first);
        WalkedDecision successor = succeed(place, first);

        DecisionScreen last = as("dara", first.screen(), place);
        assertThat(last.words()).contains("Superseded by " + successor.number() + " Keep the booking log for 400 days",
                "Unchanged", "Consented by silence after 8 h of own time", "Support: Good for Osaka.");
        new ScreenCheck(browser).assertIsFitAtEveryWidth();
    }

    /** The page whose macro shows the decision that is made on it, or an issue. */
    private Place homeIn(Product product) {
        return product == Product.JIRA ? Place.of(host, product).fresh() : Place.pageHolding(host, MACRO);
    }

    private static void open(Place place) {
        DecisionScreen screen = as("ben", place.screen(), place);
        assertThat(screen.words()).containsIgnoringCase("Draft");

        screen.press("Open");
        screen.confirm();
        screen.awaitWords("The decision is open");

        assertThat(screen.row("Aiko Tanaka")).contains("their time");
    }

    private static void support(WalkedDecision decision) {
        DecisionScreen screen = as("aiko", decision.screen(), decision.place());
        screen.press("Support");
        screen.type("Good for Osaka.");
        screen.press("Save response");
        screen.awaitWords("Your response is saved.");

        assertThat(screen.row("Aiko Tanaka (you)")).contains("Support", "Good for Osaka.");
    }

    private static void decide(WalkedDecision decision) {
        DecisionScreen screen = as("ben", decision.screen(), decision.place());
        assertThat(screen.offers("Decide")).isFalse();
        MovableClock.moveTo(DECIDED);
        decision.place().as("admin").post("/devhost/jobs", "");

        screen = DecisionScreen.show(browser, decision.screen());
        screen.press("Decide");
        screen.confirm();
        screen.awaitWords("The decision is made.");
        assertThat(screen.words()).contains("1 supported", "1 consented by silence after 8 h of own time");
    }

    private static WalkedDecision succeed(Place place, WalkedDecision first) {
        WalkedDecision successor = WalkedDecision.draft(place, "400 days", List.of("aiko"),
                "'replaces':['" + first.id() + "'],");
        successor.step("ben", "open", "{}");
        successor.respond("aiko", "support");
        successor.step("ben", "decide", "{'chosen':null,'note':'Asked for by law.'}");
        return successor;
    }

    private static DecisionScreen as(String username, String address, Place place) {
        browser.logIn(place.site().url(), username);
        return DecisionScreen.show(browser, address);
    }
}
