package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.devhost.RunningProduct;
import app.meridian.devhost.framework.clock.MovableClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every screen with check-ins is accessible, fits 320 px, and fills the console with nothing; some leave a picture. */
class ScreensIT extends BrowserTest {
    ScreensIT(DevHost host) {
        super(host);
    }

    @AfterEach
    void setBack() {
        MovableClock.reset();
        browser.setWidth(1280);
        speak("en");
        browser.errors();
    }

    @ParameterizedTest
    @CsvSource({
        "JIRA, false, 1280", "JIRA, true, 1280", "JIRA, false, 320",
        "CONFLUENCE, false, 1280", "CONFLUENCE, true, 1280", "CONFLUENCE, true, 320"
    })
    void aListWithAnOpenFormAndAnErrorIsFitToBeShown(Product product, boolean dark, int width) {
        Place place = busyPlace(product);
        browser.logIn(place.site().url(), "ben");
        browser.setWidth(width);
        CheckInsScreen screen = CheckInsScreen.show(browser, place);
        if (dark) browser.chooseDarkTheme();
        screen.openForm();
        screen.submit();
        screen.alert();

        browser.picture("check-ins-" + product.key() + (dark ? "-dark-" : "-light-") + width);
        new ScreenCheck(browser).assertIsFit();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void anEmptyListIsFitToBeShown(Product product) {
        Place place = Place.of(host, product).fresh();
        browser.logIn(place.site().url(), "aiko");
        CheckInsScreen.show(browser, place);

        assertThat(browser.text(".mrd-empty")).startsWith("Nobody has checked in here.");
        browser.picture("check-ins-" + product.key() + "-empty");
        new ScreenCheck(browser).assertIsFitAtEveryWidth();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void whatAnAnonymousReaderSeesIsFitToBeShown(Product product) {
        Place place = busyPlace(product);
        browser.logOut(place.site().url());
        CheckInsScreen screen = CheckInsScreen.show(browser, place);

        assertThat(screen.count()).isEqualTo(3);
        assertThat(screen.canCheckIn()).isFalse();
        new ScreenCheck(browser).assertIsFitAtEveryWidth();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void aListWithOlderOnesIsFitToBeShown(Product product) {
        Place place = Place.of(host, product).fresh();
        for (int n = 0; n < 41; n++) place.as("eyal").checkIn(place.subject(), "k" + n, "entry " + n);
        browser.logIn(place.site().url(), "gwen");
        CheckInsScreen screen = CheckInsScreen.show(browser, place);

        new ScreenCheck(browser).assertIsFitAtEveryWidth();
        screen.showOlder();
        screen.awaitEntries(40);
        new ScreenCheck(browser).assertIsFitAtEveryWidth();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void everyScreenSpeaksGerman(Product product) {
        Place place = busyPlace(product);
        speak("de");
        browser.logIn(place.site().url(), "hugo");
        CheckInsScreen screen = CheckInsScreen.show(browser, place);
        screen.openForm();
        screen.submit();

        assertThat(screen.alert().getText()).startsWith("Schreiben Sie");
        assertThat(screen.newest()).contains("Erledigt");
        browser.picture("check-ins-" + product.key() + "-german");
        new ScreenCheck(browser).assertIsFit();
    }

    private void speak(String language) {
        for (RunningProduct product : List.of(host.jira(), host.confluence())) {
            product.database().update("UPDATE HOST_USER SET LANGUAGE_TAG = ? WHERE USERNAME = 'hugo'", language);
        }
    }

    private Place busyPlace(Product product) {
        Place place = Place.of(host, product).fresh();
        MovableClock.moveTo(Instant.parse("2026-11-24T21:45:00Z"));
        post(place, "fatima", "اكتمل **اختبار** الاسترداد", "", "");
        MovableClock.moveTo(Instant.parse("2026-11-25T08:40:00Z"));
        post(place, "aiko", "Reproduced it with `two` real returns:\n\n1. Osaka\n2. Kobe", "Customer notice", "");
        MovableClock.moveTo(Instant.parse("2026-11-25T13:07:00Z"));
        post(place, "dara", "Wrote the replay script.", "Run it, see https://example.org/" + "long".repeat(40),
                "no read access to the *staging* database");
        MovableClock.moveTo(Instant.parse("2026-11-25T13:20:00Z"));
        return place;
    }

    private static void post(Place place, String username, String done, String next, String blocked) {
        place.as(username).post(place.path(),
                Map.of("clientKey", "k", "done", done, "next", next, "blocked", blocked));
    }
}
