package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** What somebody has typed is kept until it is saved, and is saved once. */
class DraftIT extends BrowserTest {
    private static Posts posts;

    DraftIT(DevHost host) {
        super(host);
    }

    @BeforeAll
    static void prepareBrowser() {
        posts = Posts.watch(browser);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void comesBackAfterTheTabWasReloaded(Product product) {
        CheckInsScreen screen = openForm(Place.of(host, product).fresh(), "ben");
        screen.type("done", "Half a sente");
        screen.type("blocked", "VPN");

        browser.reload();
        screen.awaitStatus("Your text from before is back.");

        assertThat(screen.text("done")).isEqualTo("Half a sente");
        assertThat(screen.text("blocked")).isEqualTo("VPN");
    }

    @Test
    void staysWithItsWriterWhenSomebodyElseLogsIn() {
        Place place = Place.of(host, Product.JIRA).fresh();
        openForm(place, "ben").type("done", "Only for Ben's eyes");

        CheckInsScreen aikos = openForm(place, "aiko");
        assertThat(aikos.text("done")).isEmpty();

        browser.logIn(place.site().url(), "ben");
        assertThat(CheckInsScreen.show(browser, place).text("done")).isEqualTo("Only for Ben's eyes");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void comesBackWhenTheFormWasCancelled(Product product) {
        CheckInsScreen screen = openForm(Place.of(host, product).fresh(), "ben");
        screen.type("next", "Later");

        screen.cancel();
        screen.awaitStatus("Your text is kept in this tab.");
        assertThat(screen.isFormOpen()).isFalse();

        screen.openForm();
        assertThat(screen.text("next")).isEqualTo("Later");
    }

    @Test
    void isSavedOnceWhenTheAnswerWasLostAndTheTabReloaded() {
        Place place = Place.of(host, Product.CONFLUENCE).fresh();
        CheckInsScreen screen = openForm(place, "ben");
        screen.type("done", "Once only");
        loseTheAnswerTo(screen);
        List<String> firstKeys = posts.clientKeys();

        browser.reload();
        screen.awaitStatus("Your text from before is back.");
        screen.submit();
        screen.awaitSaved();

        assertThat(posts.clientKeys()).isEqualTo(firstKeys);
        assertThat(screen.entries()).singleElement().asString().contains("Once only");
        assertThat(stored(place)).containsExactly("Once only");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void isAnotherCheckInWhenItChangedAfterALostAnswer(Product product) {
        Place place = Place.of(host, product).fresh();
        CheckInsScreen screen = openForm(place, "ben");
        screen.type("done", "First");
        loseTheAnswerTo(screen);
        screen.type("done", " and second");
        screen.submit();
        browser.await().until(driver -> screen.alert().getText().startsWith("Your first try was saved after all"));
        screen.awaitEntries(1);
        screen.submit();
        screen.awaitSaved();

        assertThat(stored(place)).containsExactly("First and second", "First");
        List<String> keys = posts.clientKeys();
        assertThat(keys).hasSize(3);
        assertThat(keys.get(1)).isEqualTo(keys.get(0)).isNotEqualTo(keys.get(2));
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void canBeCopiedWhenItCannotBeSaved(Product product) {
        CheckInsScreen screen = openForm(Place.of(host, product).fresh(), "ben");
        screen.type("done", "Reproduced it");
        screen.type("blocked", "VPN");
        loseTheAnswerTo(screen);
        screen.press("Copy text");
        screen.awaitStatus("Copied.");

        assertThat(pasted()).isEqualTo("Done\nReproduced it\n\nBlocked by\nVPN");
    }

    @Test
    void canBeCopiedOnAPageWithoutHttps() {
        CheckInsScreen screen = openForm(Place.of(host, Product.JIRA).fresh(), "ben");
        screen.type("next", "Call the bank");
        loseTheAnswerTo(screen);
        browser.script("Object.defineProperty(navigator, 'clipboard', {value: undefined})");
        screen.press("Copy text");
        screen.awaitStatus("Copied.");

        assertThat(browser.focused().getText()).isEqualTo("Copy text");
        assertThat(pasted()).isEqualTo("Next\nCall the bank");
    }

    @Test
    void asksToCopyByHandWhereTheBrowserForbidsIt() {
        CheckInsScreen screen = openForm(Place.of(host, Product.JIRA).fresh(), "ben");
        screen.type("next", "Call the bank");
        loseTheAnswerTo(screen);
        browser.script("Object.defineProperty(navigator, 'clipboard', {value: undefined})");
        browser.script("document.execCommand = () => false");
        screen.press("Copy text");

        screen.awaitStatus("Select the text and copy it yourself.");
    }

    private static void loseTheAnswerTo(CheckInsScreen screen) {
        posts.loseTheNextAnswer();
        screen.submit();
        assertThat(screen.alert().getText()).contains("did not answer. Your text is kept in this browser.");
    }

    /** What Ctrl+V brings in a text field of another page. */
    private static String pasted() {
        browser.show("data:text/html,<textarea></textarea>");
        browser.find(By.tagName("textarea")).sendKeys(Keys.chord(Keys.CONTROL, "v"));
        return browser.find(By.tagName("textarea")).getDomProperty("value");
    }

    private static List<String> stored(Place place) {
        return place.as("ben").get(place.path()).json().path("values").findValues("done").stream()
                .map(done -> done.path("text").textValue()).toList();
    }
}
