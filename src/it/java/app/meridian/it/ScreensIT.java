package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.devhost.RunningProduct;
import app.meridian.devhost.framework.clock.MovableClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every screen is accessible, fits 320 px, and fills the console with nothing; each leaves a picture behind. */
@ExtendWith(RunningHost.class)
class ScreensIT {
    private static Browser browser;

    private final DevHost host;

    ScreensIT(DevHost host) {
        this.host = host;
    }

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
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
        "JIRA, false, 1280", "JIRA, true, 1280", "JIRA, false, 320", "CONFLUENCE, false, 1280", "CONFLUENCE, true, 1280",
        "CONFLUENCE, true, 320"
    })
    void aListWithAnOpenFormAndAnErrorIsFitToBeShown(Product product, boolean dark, int width) {
        Place place = busyPlace(product);
        browser.logIn(place.site().url(), "ben");
        browser.setWidth(width);
        CheckInsScreen screen = CheckInsScreen.show(browser, place);
        browser.setDark(dark);
        screen.openForm();
        screen.submit();
        screen.alert();

        browser.picture("check-ins-" + product.key() + (dark ? "-dark-" : "-light-") + width);
        assertIsFitToBeShown();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void anEmptyListIsFitToBeShown(Product product) {
        Place place = Place.of(host, product).fresh();
        browser.logIn(place.site().url(), "aiko");
        CheckInsScreen.show(browser, place);

        assertThat(browser.find(CheckInsScreen.PANEL + " .mrd-empty").getText()).startsWith("Nobody has checked in here.");
        browser.picture("check-ins-" + product.key() + "-empty");
        assertIsFitToBeShown();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void aSubjectThatHasGoneSaysSo(Product product) {
        Place place = Place.of(host, product).fresh();
        browser.logIn(place.site().url(), "aiko");
        CheckInsScreen screen = CheckInsScreen.show(browser, place);
        screen.openForm();
        screen.type("done", "Too late");
        String id = place.subject().substring(place.subject().indexOf('/') + 1);
        place.as("admin").delete((product == Product.JIRA ? "/rest/api/2/issue/" : "/rest/api/content/") + id);
        screen.submit();

        assertThat(screen.alert().getText()).contains("was deleted or is no longer visible to you");
        assertThat(screen.text("done")).isEqualTo("Too late");
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
        assertIsFitToBeShown();
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

    private static void assertIsFitToBeShown() {
        assertThat(new Accessibility(browser).violations()).isEmpty();
        assertThat((Boolean) browser.script("const html = document.documentElement; return html.scrollWidth > html.clientWidth"))
                .as("scrolls sideways").isFalse();
        assertThat(browser.errors()).isEmpty();
    }
}
