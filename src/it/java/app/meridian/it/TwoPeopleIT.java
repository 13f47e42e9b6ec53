package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.devhost.framework.clock.MovableClock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Two people in different zones check in and read each other, in the browser, in both products. */
class TwoPeopleIT extends BrowserTest {
    TwoPeopleIT(DevHost host) {
        super(host);
    }

    @BeforeEach
    void forgetFormerErrors() {
        browser.errors();
    }

    @AfterEach
    void setTheClockBack() {
        MovableClock.reset();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void oneWritesAndTheOtherReadsItOnTheirOwnClock(Product product) {
        Place place = Place.of(host, product).fresh();
        MovableClock.moveTo(Instant.parse("2026-11-25T13:07:00Z"));
        browser.logIn(place.site().url(), "dara");
        CheckInsScreen screen = CheckInsScreen.show(browser, place);
        screen.checkIn("Wrote the **replay script** for split returns.", "No read access to the staging database");
        String written = screen.newest();

        browser.logIn(place.site().url(), "ben");
        String read = CheckInsScreen.show(browser, place).newest();

        assertThat(written).contains("Dara Shrestha (you)", "18:52", "replay script").doesNotContain("**");
        assertThat(read).contains("Dara Shrestha", "14:07 for you, 18:52 in Kathmandu", "Blocked:", "No read access");
        assertThat(browser.errors()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void worksByKeyboardAloneWithoutLeavingThePage(Product product) {
        Place place = Place.of(host, product).fresh();
        browser.logIn(place.site().url(), "gwen");
        CheckInsScreen screen = CheckInsScreen.show(browser, place);
        browser.script("window.stillTheSamePage = true");

        tabTo("Check in");
        browser.press(Keys.ENTER, "List of open returns", Keys.TAB, "Ask Osaka", Keys.TAB, Keys.TAB, Keys.ENTER);
        screen.awaitSaved();

        assertThat(screen.newest()).contains("Done", "List of open returns", "Next", "Ask Osaka");
        assertThat(browser.focused().getText()).isEqualTo("Check in");
        assertThat(browser.script("return window.stillTheSamePage")).isEqualTo(true);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void namesTheFieldAndKeepsWhatWasTyped(Product product) {
        Place place = Place.of(host, product).fresh();
        browser.logIn(place.site().url(), "hugo");
        CheckInsScreen screen = CheckInsScreen.show(browser, place);
        screen.openForm();
        screen.paste("next", "x".repeat(32_768));
        screen.submit();

        WebElement alert = screen.alert();
        assertThat(alert.getText()).contains("32,767");
        assertThat(browser.attribute("textarea[name=next]", "aria-describedby"))
                .isEqualTo(alert.getDomAttribute("id"));
        assertThat(screen.text("next")).hasSize(32_768);
        assertThat(place.as("hugo").get(place.path()).json().path("values")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void anAnonymousReaderReadsAndIsOfferedNothing(Product product) {
        Place place = Place.of(host, product).fresh();
        place.as("aiko").checkIn(place.subject(), "k1", "Public word");
        browser.logOut(place.site().url());

        CheckInsScreen screen = CheckInsScreen.show(browser, place);

        assertThat(screen.newest()).contains("Aiko Tanaka", "Public word");
        assertThat(screen.canCheckIn()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void showsOlderOnesOnDemand(Product product) {
        Place place = Place.of(host, product).fresh();
        for (int n = 0; n < 25; n++) place.as("eyal").checkIn(place.subject(), "k" + n, "entry " + n);
        browser.logIn(place.site().url(), "fatima");
        CheckInsScreen screen = CheckInsScreen.show(browser, place);
        assertThat(screen.count()).isEqualTo(20);

        screen.showOlder();
        screen.awaitEntries(25);

        List<String> entries = screen.entries();
        assertThat(entries.get(0)).contains("entry 24");
        assertThat(entries.get(24)).contains("entry 0");
    }

    /** With the Tab key alone, from the start of the page. */
    private static void tabTo(String label) {
        browser.press(Keys.TAB);
        assertThat(browser.focused().getText()).isEqualTo("Skip to content");
        for (int presses = 0; presses < 1_000 && !browser.focused().getText().equals(label); presses++) {
            browser.press(Keys.TAB);
        }
        assertThat(browser.focused().getText()).isEqualTo(label);
    }
}
