package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people see when something has gone wrong is as fit to be shown as the rest, and keeps their text. */
class TroubleScreensIT extends BrowserTest {
    TroubleScreensIT(DevHost host) {
        super(host);
    }

    @BeforeEach
    void forgetFormerErrors() {
        browser.errors();
    }

    @AfterEach
    void repairTheLine() {
        browser.cutOff();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void theFormOfASubjectThatHasGone(Product product) {
        Place place = Place.of(host, product).fresh();
        CheckInsScreen screen = typeIn(place);
        place.delete();
        screen.submit();

        assertThat(screen.alert().getText()).contains("was deleted or is no longer visible to you");
        assertThat(screen.text("done")).isEqualTo("Too late");
        new ScreenCheck(browser).assertIsFitAtEveryWidth("status of 404");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void theFormWhenTheSessionHasEnded(Product product) {
        Place place = Place.of(host, product).fresh();
        CheckInsScreen screen = typeIn(place);
        browser.inAnotherTab(() -> browser.logOut(place.site().url()));
        screen.submit();

        assertThat(screen.alert().getText()).contains("no longer logged in");
        assertThat(screen.text("done")).isEqualTo("Too late");
        new ScreenCheck(browser).assertIsFitAtEveryWidth("status of 401");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void theFormWhenSomebodyElseHasLoggedIn(Product product) {
        Place place = Place.of(host, product).fresh();
        CheckInsScreen screen = typeIn(place);
        browser.inAnotherTab(() -> browser.logIn(place.site().url(), "ben"));
        screen.submit();
        screen.alert();

        new ScreenCheck(browser).assertIsFitAtEveryWidth("status of 409");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void aListThatCannotBeLoaded(Product product) {
        Place place = Place.of(host, product).fresh();
        browser.logIn(place.site().url(), "aiko");
        browser.cutOff("*/check-ins?*");
        CheckInsScreen.show(browser, place);

        browser.find(CheckInsScreen.PANEL + " .mrd-note");
        new ScreenCheck(browser).assertIsFitAtEveryWidth("net::ERR_");
    }

    private static CheckInsScreen typeIn(Place place) {
        CheckInsScreen screen = openForm(place, "aiko");
        screen.type("done", "Too late");
        return screen;
    }
}
