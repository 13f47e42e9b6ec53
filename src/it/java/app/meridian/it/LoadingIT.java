package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A list that cannot be loaded says so and can be asked for again, and nothing else on the page suffers. */
class LoadingIT extends BrowserTest {
    LoadingIT(DevHost host) {
        super(host);
    }

    @AfterEach
    void repairTheLine() {
        browser.cutOff();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void aFailedListCanBeAskedForAgain(Product product) {
        Place place = Place.of(host, product).fresh();
        place.as("aiko").checkIn(place.subject(), "k1", "Public word");
        browser.logIn(place.site().url(), "ben");
        browser.cutOff("*/check-ins?*");
        CheckInsScreen screen = CheckInsScreen.show(browser, place);
        assertThat(browser.text(CheckInsScreen.PANEL)).startsWith("The check-ins could not be loaded.");

        browser.cutOff();
        screen.press("Try again");

        assertThat(screen.newest()).contains("Public word");
        assertThat(browser.focused().getText()).isEqualTo("Check in");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void olderOnesThatFailedCanBeAskedForAgain(Product product) {
        Place place = Place.of(host, product).fresh();
        for (int n = 0; n < 21; n++) place.as("eyal").checkIn(place.subject(), "k" + n, "entry " + n);
        browser.logIn(place.site().url(), "ben");
        CheckInsScreen screen = CheckInsScreen.show(browser, place);
        browser.cutOff("*before=*");
        screen.showOlder();
        screen.awaitStatus("The older check-ins could not be loaded.");
        assertThat(screen.count()).isEqualTo(20);

        browser.cutOff();
        screen.showOlder();
        screen.awaitEntries(21);

        assertThat(screen.entries().get(20)).contains("entry 0");
    }
}
