package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Changing and deleting a check-in without a round, on the day on which it was written. */
class CheckInChangesIT extends BrowserTest {
    private static final String EDITED = CheckInsScreen.PANEL + " form:not([hidden]) ";

    CheckInChangesIT(DevHost host) {
        super(host);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void aChangeKeepsWhatItSaidBefore(Product product) {
        CheckInsScreen screen = openForm(Place.of(host, product).fresh(), "ben");
        screen.type("done", "First words");
        screen.submit();
        screen.awaitEntries(1);
        screen.press("Change");
        browser.find(EDITED + "textarea[name=done]").sendKeys(", and more");
        browser.find(EDITED + "button[type=submit]").click();
        screen.awaitStatus("Your change is saved.");
        assertThat(screen.newest()).contains("First words, and more");

        screen.press("Edited");
        assertThat(browser.text(".mrd-history dd")).isEqualTo("First words");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void aDeletedOneLeavesALine(Product product) {
        Place place = Place.of(host, product).fresh();
        place.as("ben").checkIn(place.subject(), "k1", "Too early");
        browser.logIn(place.site().url(), "ben");
        CheckInsScreen screen = CheckInsScreen.show(browser, place);
        screen.press("Delete");
        browser.find(".mrd-doing button[type=submit]").click();
        screen.awaitStatus("The check-in is deleted.");

        assertThat(screen.newest()).contains("Deleted by you").doesNotContain("Too early");
    }
}
