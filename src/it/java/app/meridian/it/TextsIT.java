package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What people write beyond words: they name each other, and links that stand alone become cards. */
class TextsIT extends BrowserTest {
    private static final String ID = "0281766fa2d04bb788eaf19e65135184";
    private static final String PERSON = ".mrd-mentions [role=option]";
    private static final String PLAY = ".mrd-card-play";

    TextsIT(DevHost host) {
        super(host);
    }

    @AfterEach
    void setBack() {
        browser.cutOff();
        browser.setWidth(1280);
        browser.errors();
    }

    @ParameterizedTest
    @CsvSource({"JIRA, /jira/secure/ViewProfile.jspa?name=aiko", "CONFLUENCE, /confluence/display/~aiko"})
    void somebodyIsMentionedWithTheKeyboard(Product product, String profile) {
        Place place = Place.of(host, product).fresh();
        CheckInsScreen screen = typed(place, "done", "Ask @tanak");
        browser.picture("mention-" + product.key());
        new ScreenCheck(browser).assertIsFitAtEveryWidth();
        browser.press(Keys.ARROW_DOWN, Keys.ENTER);

        assertThat(screen.text("done")).isEqualTo("Ask @aiko ");
        screen.submit();
        screen.awaitSaved();

        WebElement mention = browser.find(".mrd-answers .mrd-mention");
        assertThat(mention.getText()).isEqualTo("@Aiko Tanaka");
        assertThat(mention.getDomAttribute("href")).isEqualTo(profile);
        assertThat(stored(place)).isEqualTo("Ask @aiko ");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void theListClosesAndTheTextStays(Product product) {
        String part = partOfANewName(product);
        CheckInsScreen screen = typed(Place.of(host, product).fresh(), "next", "@" + part);
        browser.press(Keys.ESCAPE);
        browser.await().until(driver -> browser.all(PERSON).isEmpty());
        browser.press("x", Keys.BACK_SPACE, Keys.BACK_SPACE, part.substring(part.length() - 1));

        assertThat(screen.text("next")).isEqualTo("@" + part);
        assertThat(browser.all(PERSON)).isEmpty();
        assertThat(screen.isFormOpen()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void aMentionCanBeUndone(Product product) {
        String part = partOfANewName(product);
        CheckInsScreen screen = typed(Place.of(host, product).fresh(), "next", "@" + part);
        browser.press(Keys.TAB);
        assertThat(screen.text("next")).startsWith("@" + part).endsWith(" ").hasSizeGreaterThan(part.length() + 2);

        browser.focused().sendKeys(Keys.chord(Keys.CONTROL, "z"));

        assertThat(screen.text("next")).isEqualTo("@" + part);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void nothingIsLoadedFromLoomBeforeAVideoIsPlayed(Product product) {
        showVideo(product);

        assertThat(browser.text(".mrd-card"))
                .contains("Where it comes from", "Loom video. Nothing loads from Loom until you play it.");
        browser.picture("card-of-a-video-" + product.key());
        new ScreenCheck(browser).assertIsFitAtEveryWidth();
        assertThat(addressesOfLoom()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void aVideoIsPlayedInItsCard(Product product) {
        showVideo(product);
        browser.find(PLAY).sendKeys(Keys.ENTER);

        WebElement player = browser.find(".mrd-card iframe");
        assertThat(player.getDomAttribute("src")).isEqualTo("https://www.loom.com/embed/" + ID);
        assertThat(player.getDomAttribute("title")).isEqualTo("Loom video: Where it comes from");
        assertThat(browser.focused()).isEqualTo(player);
        assertThat(browser.all(PLAY)).isEmpty();
        assertThat(browser.attribute(".mrd-card a", "href")).endsWith("/share/" + ID);
    }

    /** So long that it fits nobody else. */
    private String partOfANewName(Product product) {
        String username = Newcomer.in(host, product).username();
        return username.substring(0, username.length() - 1);
    }

    private static CheckInsScreen typed(Place place, String field, String text) {
        CheckInsScreen screen = openForm(place, "ben");
        screen.type(field, text);
        browser.await().until(driver -> !browser.all(PERSON).isEmpty());
        return screen;
    }

    private void showVideo(Product product) {
        Place place = placeWith(product, "See:\n[Where it comes from](https://www.loom.com/share/" + ID + ")");
        browser.cutOff("*loom.com*");
        browser.logIn(place.site().url(), "ben");
        CheckInsScreen.show(browser, place);
    }

    private Place placeWith(Product product, String text) {
        Place place = Place.of(host, product).fresh();
        place.as("carmen").post(place.path(), Map.of("clientKey", "k1", "done", text));
        return place;
    }

    private static String stored(Place place) {
        return place.as("ben").get(place.path()).json().at("/values/0/done/text").textValue();
    }

    /** Of everything that the page has asked for. */
    private static List<?> addressesOfLoom() {
        return (List<?>) browser.script("""
                return performance.getEntriesByType('resource').map(each => each.name)
                    .concat(Array.from(document.querySelectorAll('iframe'), each => each.src))
                    .filter(address => address.includes('loom'));
                """);
    }
}
