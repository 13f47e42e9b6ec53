package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.HostUser;
import app.meridian.devhost.Product;
import app.meridian.devhost.web.Site;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Administrators of projects and spaces set what due dates mean there. */
class DueSettingsIT extends BrowserTest {
    private static final String PAGE = "/plugins/servlet/meridian/admin/due";
    private static final String DUE_SOON = "Due soon, in hours";

    DueSettingsIT(DevHost host) {
        super(host);
    }

    @BeforeEach
    void setNothing() {
        for (Product product : Product.values()) save(product, "{}");
        browser.errors();
    }

    @AfterEach
    void setBack() {
        browser.setWidth(1280);
        browser.errors();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void aProjectOrSpaceIsReachedFromItsSettings(Product product) {
        browser.logIn(site(product).url(), "ben");
        browser.show(site(product).url() + (product == Product.JIRA ? "/plugins/servlet/project-config/DEMO"
                : "/spaces/viewspacesummary.action?key=DEMO"));
        browser.find(By.id(product == Product.JIRA ? "meridian-due-project" : "meridian-due-space")).click();
        HoursScreen screen = new HoursScreen(browser);
        screen.press("The day anywhere on earth (UTC\u221212)");
        screen.press("Save");
        screen.awaitSaved();

        assertThat(browser.text("h1")).startsWith("Due dates in ");
        assertThat(stored(product)).contains("\"rule\":\"ZONE\",\"zone\":\"Etc/GMT+12\"");
        show(product, "ben");
        assertThat(browser.find("[type=radio]:checked").getDomProperty("value")).isEqualTo("LAST");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void aZoneAndThresholdsAreSetWithTheKeyboard(Product product) {
        HoursScreen screen = show(product, "ben");
        browser.script("document.querySelector('[type=radio]:checked').focus()");
        browser.press(Keys.ARROW_UP);
        browser.press(Keys.TAB);
        browser.press("kathm", Keys.ARROW_DOWN, Keys.ENTER);
        browser.press(Keys.TAB);
        screen.replaceFocused("1,5");
        browser.press(Keys.TAB, "16", Keys.ENTER);
        screen.awaitSaved();

        assertThat(stored(product))
                .endsWith("\"zone\":\"Asia/Kathmandu\",\"dueSoonHours\":1.5,\"handOverHours\":16}");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void aFieldThatIsWrongKeepsWhatWasTypedAndSaysWhy(Product product) {
        HoursScreen screen = show(product, "ben");
        screen.press("The day in one time zone");
        browser.find("[role=combobox]").sendKeys("Mars/Base", Keys.TAB);
        screen.replaceFocused("0.1", Keys.ENTER);
        screen.awaitText("Zone needs a change.");

        assertThat(screen.text()).contains("Mars/Base is not a zone.", "0.1 is not a length to be used here.");
        assertThat(screen.zone()).isEqualTo("Mars/Base");
        assertThat(screen.field(DUE_SOON).getDomProperty("value")).isEqualTo("0.1");
        assertThat(browser.all("[aria-invalid=true]")).hasSize(2);
        screen.press("Go to Zone");
        assertThat(browser.focused()).isEqualTo(browser.find("[role=combobox]"));
        assertThat(stored(product)).contains("\"rule\":\"PERSONAL\"");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void dueDatesAreSwitchedOffAndOn(Product product) {
        HoursScreen screen = show(product, "ben");
        screen.press("Explain due dates and warn of them");
        screen.press("Save");
        screen.awaitSaved();

        assertThat(stored(product)).contains("\"enabled\":false");
        screen.press("Explain due dates and warn of them");
        assertThat(browser.all(".mrd-hours form [role=status]").get(0).getText()).isEmpty();
        screen.press("Save");
        screen.awaitSaved();
        assertThat(stored(product)).contains("\"enabled\":true");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void twoTabsShowBothVersionsAndLoseNeither(Product product) {
        HoursScreen screen = show(product, "ben");
        screen.press("The assignee\u2019s working day");
        browser.inAnotherTab(() -> saveInThisTab(product));
        screen.press("Save");
        screen.awaitText("Somebody changed this while you were typing.");

        assertThat(browser.text(".mrd-diff")).contains("Saved meanwhile", "Due soon: 4 h", "Typed here",
                "The assignee\u2019s working day", "Due soon: 8 h");
        new ScreenCheck(browser).assertIsFitAtEveryWidth("409");
        screen.press("Keep mine");
        screen.awaitSaved();
        assertThat(stored(product)).contains("\"rule\":\"ASSIGNEE\",\"dueSoonHours\":8");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void theOtherVersionCanBeTaken(Product product) {
        HoursScreen screen = show(product, "ben");
        screen.press("The assignee\u2019s working day");
        save(product, "{'rule':'ZONE','zone':'Asia/Tokyo','dueSoonHours':4}");
        screen.press("Save");
        screen.awaitText("The day in Asia/Tokyo (UTC+9)");
        screen.press("Use this one");

        assertThat(screen.zone()).isEqualTo("Asia/Tokyo (UTC+9)");
        screen.press("Save");
        screen.awaitSaved();
        assertThat(stored(product)).endsWith("\"zone\":\"Asia/Tokyo\",\"dueSoonHours\":4}");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void everybodyElseIsRefused(Product product) {
        browser.logIn(site(product).url(), "hugo");
        for (String query : new String[] {"", "?project=DEMO", "?space=DEMO", "?project=NONE"}) {
            browser.show(site(product).url() + PAGE + query);
            assertThat(browser.text(".mrd-note")).startsWith("Only administrators of a project or space may");
            assertThat(Client.anonymous(site(product).url()).as("hugo").get(PAGE + query).status()).isEqualTo(403);
        }
        new ScreenCheck(browser).assertIsFitAtEveryWidth("403");
    }

    @ParameterizedTest
    @CsvSource({"JIRA, false", "JIRA, true", "CONFLUENCE, false", "CONFLUENCE, true"})
    void thePageIsFitToBeShown(Product product, boolean dark) {
        HoursScreen screen = show(product, "ben");
        if (dark) browser.chooseDarkTheme();
        browser.find(".mrd-hours form");
        screen.press("The day in one time zone");
        screen.press("Save");
        screen.alert();

        browser.picture("due-settings-" + product.key() + (dark ? "-dark" : "-light"));
        new ScreenCheck(browser).assertIsFitAtEveryWidth();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void theGermanPageIsFitToBeShown(Product product) {
        HostUser ben = site(product).users().byUsername("ben").orElseThrow();
        site(product).users().savePreferences(ben, ben.fullName(), ben.zone(), Locale.GERMANY);

        HoursScreen screen = show(product, "ben");

        assertThat(screen.text()).contains("Regel", "des Tages in einer Zeitzone");
        browser.picture("due-settings-" + product.key() + "-german");
        new ScreenCheck(browser).assertIsFitAtEveryWidth();
        site(product).users().savePreferences(ben, ben.fullName(), ben.zone(), ben.locale());
    }

    private HoursScreen show(Product product, String username) {
        browser.logIn(site(product).url(), username);
        HoursScreen screen = new HoursScreen(browser);
        screen.goTo(address(product));
        return screen;
    }

    private void saveInThisTab(Product product) {
        HoursScreen other = new HoursScreen(browser);
        other.goTo(address(product));
        other.field(DUE_SOON).clear();
        other.field(DUE_SOON).sendKeys("4", Keys.ENTER);
        other.awaitSaved();
    }

    private String address(Product product) {
        return site(product).url() + PAGE + (product == Product.JIRA ? "?project=DEMO" : "?space=DEMO");
    }

    private void save(Product product, String settings) {
        assertThat(ben(product).ifMatch(ben(product).get(path(product)).tag()).put(path(product), settings).status())
                .isEqualTo(200);
    }

    private String stored(Product product) {
        return ben(product).get(path(product)).json().toString();
    }

    private Api ben(Product product) {
        return Api.anonymous(site(product)).as("ben");
    }

    private static String path(Product product) {
        return "/due-settings/" + (product == Product.JIRA ? "projects" : "spaces") + "/DEMO";
    }

    private Site site(Product product) {
        return host.product(product).site();
    }
}
