package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.devhost.framework.clock.MovableClock;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page about working hours is accessible and fits 320 px, with a quiet console; some leave a picture. */
class HoursScreensIT extends BrowserTest {
    private static final String PROFILE = """
            {"weeks":[{"week":{"MONDAY":["07:00-11:00","15:00-19:00"],"FRIDAY":["07:00-11:00","15:00-19:00"],
            "SUNDAY":["22:00-02:00"]}}],"region":"DE-BY","leave":[{"from":"2026-11-30","fromHalf":"AFTERNOON",
            "to":"2026-11-30"},{"from":"2026-12-07","to":"2026-12-09"}],
            "extraDays":[{"date":"2026-12-19","hours":["09:00-13:00"]}]}""";

    HoursScreensIT(DevHost host) {
        super(host);
    }

    @BeforeEach
    void moveTheClock() {
        browser.setZone("Asia/Kathmandu");
        MovableClock.moveTo(Instant.parse("2026-11-25T13:20:00Z"));
        browser.errors();
    }

    @AfterEach
    void setBack() {
        MovableClock.reset();
        browser.setWidth(1280);
        browser.errors();
    }

    @ParameterizedTest
    @CsvSource({
        "JIRA, false, 1280", "JIRA, true, 1280", "JIRA, false, 320",
        "CONFLUENCE, false, 1280", "CONFLUENCE, true, 320"
    })
    void aFormWithAnErrorIsFitToBeShown(Product product, boolean dark, int width) {
        HoursScreen screen = filled(product, Locale.UK);
        if (dark) browser.chooseDarkTheme();
        browser.setWidth(width);
        screen.awaitPreview();
        screen.type("Friday", 2, "10:30");
        screen.save();
        screen.alert();

        browser.picture("hours-" + product.key() + (dark ? "-dark-" : "-light-") + width);
        new ScreenCheck(browser).assertIsFit();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void everyEditorIsFitToBeShown(Product product) {
        HoursScreen screen = filled(product, Locale.UK);
        screen.press("Add days away");
        screen.press("Edit: Sat 19 Dec, 09:00 to 13:00".replace("Sat 19 Dec", "Sat\u00a019\u00a0Dec"));
        screen.press("Paste hours");
        browser.find("[role=combobox]").click();

        browser.picture("hours-" + product.key() + "-editors");
        new ScreenCheck(browser).assertIsFitAtEveryWidth();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void twoVersionsAreFitToBeShown(Product product) {
        Newcomer person = Newcomer.in(host, product);
        HoursScreen screen = HoursScreen.show(browser, person);
        screen.type("Monday", 0, "10:00");
        person.save(PROFILE);
        screen.save();
        screen.awaitText("You changed this in another tab");

        browser.picture("hours-" + product.key() + "-conflict");
        new ScreenCheck(browser).assertIsFitAtEveryWidth("409");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void theGermanPageIsFitToBeShown(Product product) {
        browser.setZone("Europe/Berlin");
        HoursScreen screen = filled(product, Locale.GERMANY);

        assertThat(screen.text()).contains("Feiertage", "Abwesend");
        browser.picture("hours-" + product.key() + "-german");
        new ScreenCheck(browser).assertIsFitAtEveryWidth();
    }

    @ParameterizedTest
    @CsvSource({"JIRA, false", "CONFLUENCE, true"})
    void theAdministratorsPageIsFitToBeShown(Product product, boolean dark) {
        String url = host.product(product).url();
        browser.logIn(url, "admin");
        HoursScreen screen = new HoursScreen(browser);
        screen.goTo(url + "/plugins/servlet/meridian/admin/hours");
        if (dark) browser.chooseDarkTheme();
        browser.find(".mrd-hours form");
        screen.press("Set a week");
        screen.press("Add a calendar");
        screen.press("Save the calendar");

        browser.picture("hours-admin-" + product.key());
        new ScreenCheck(browser).assertIsFitAtEveryWidth();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void aRefusalIsFitToBeShown(Product product) {
        browser.logIn(host.product(product).url(), "hugo");
        browser.show(host.product(product).url() + "/plugins/servlet/meridian/admin/hours");

        assertThat(browser.text("h1")).isEqualTo("Working hours");
        new ScreenCheck(browser).assertIsFitAtEveryWidth("403");
    }

    private HoursScreen filled(Product product, Locale locale) {
        Newcomer person = Newcomer.in(host, product).living("Asia/Kathmandu", locale);
        person.save(PROFILE);
        return HoursScreen.show(browser, person);
    }
}
