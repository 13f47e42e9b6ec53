package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.HostUser;
import app.meridian.devhost.Product;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who sees which page with rounds, and how the pages look. */
class RoundsRightsIT extends BrowserTest {
    private static final String REFUSED = "Rounds are set up by administrators and by those whom they name.";

    RoundsRightsIT(DevHost host) {
        super(host);
    }

    @AfterEach
    void setBack() {
        browser.setWidth(1280);
        browser.errors();
        for (Product product : Product.values()) {
            name(product, "{'people':[],'groups':[]}");
            HostUser ben = ben(product);
            host.product(product).site().users().savePreferences(ben, ben.fullName(), ben.zone(), Locale.UK);
        }
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void somebodyWhoIsNamedSetsUpRoundsToo(Product product) {
        Place place = Place.of(host, product);
        browser.logIn(place.site().url(), "ben");
        browser.show(RoundsScreen.sample(place));
        RoundsScreen screen = new RoundsScreen(browser);
        screen.choose("People", "hugo", "Hugo Almeida");
        screen.press("Save");
        screen.awaitStatus("Saved.");

        screen = RoundsScreen.show(browser, place.fresh(), "hugo");
        screen.typeRound("Made by Hugo");
        screen.save();
        screen.awaitStatus("Made by Hugo is saved.");
        browser.show(RoundsScreen.sample(place));
        screen.awaitText("New round");
        assertThat(screen.text()).doesNotContain("Who may set up rounds");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void everybodyElseReadsWhoMay(Product product) {
        Place place = Place.of(host, product);
        browser.logIn(place.site().url(), "hugo");
        for (String address : new String[] {RoundsScreen.address(place), RoundsScreen.sample(place)}) {
            browser.show(address);
            new RoundsScreen(browser).awaitText(REFUSED);
            assertThat(browser.all(".mrd-rounds button, .mrd-rounds form")).isEmpty();
        }
        browser.logOut(place.site().url());
        browser.show(RoundsScreen.address(place));
        assertThat(browser.text("body")).doesNotContain("New round");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void whoeverMaySeeNothingThereIsToldSo(Product product) {
        Place secret = Place.of(host, product).secret();
        browser.logIn(secret.site().url(), "hugo");
        for (String address : new String[] {RoundsScreen.address(secret), secret.site().url()
                + "/plugins/servlet/meridian/check-ins", secret.site().url()
                + "/plugins/servlet/meridian/check-ins?issue=NONE-1&page=999999999&space=NONE"}) {
            browser.show(address);
            assertThat(browser.text(".mrd-note")).startsWith("There are no check-ins here");
        }
        new ScreenCheck(browser).assertIsFitAtEveryWidth("403");
        browser.logOut(secret.site().url());
        browser.show(RoundsScreen.address(secret));
        assertThat(browser.find("[name=os_username]").isDisplayed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"JIRA, false", "JIRA, true", "CONFLUENCE, false", "CONFLUENCE, true"})
    void theFormIsFitToBeShown(Product product, boolean dark) {
        Place place = Place.of(host, product);
        browser.logIn(place.site().url(), "ben");
        browser.show(RoundsScreen.sample(place));
        if (dark) browser.chooseDarkTheme();
        RoundsScreen screen = new RoundsScreen(browser);
        screen.press("New round");
        screen.save();
        screen.errors();

        browser.picture("rounds-" + product.key() + (dark ? "-dark" : "-light"));
        new ScreenCheck(browser).assertIsFitAtEveryWidth("400");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void theGermanFormIsFitToBeShown(Product product) {
        Place place = Place.of(host, product).fresh();
        HostUser ben = ben(product);
        place.site().users().savePreferences(ben, ben.fullName(), ben.zone(), Locale.GERMANY);

        RoundsScreen screen = RoundsScreen.show(browser, place, "ben");
        screen.press("Neue Runde");
        screen.awaitText("Fragt jede Woche am Mo, Di, Mi, Do und Fr, ab ");

        browser.picture("rounds-" + product.key() + "-german");
        new ScreenCheck(browser).assertIsFitAtEveryWidth();
    }

    private HostUser ben(Product product) {
        return host.product(product).site().users().byUsername("ben").orElseThrow();
    }

    private void name(Product product, String managers) {
        Api ben = Api.anonymous(host.product(product).site()).as("ben");
        String path = (product == Product.JIRA ? "/projects" : "/spaces") + "/DEMO/round-managers";
        assertThat(ben.ifMatch(ben.get(path).tag()).put(path, managers).status()).isEqualTo(200);
    }
}
