package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.devhost.web.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Administrators set hours for many, and those see from where they have them. */
class HoursAdminIT extends BrowserTest {
    private static final String ADMIN_PAGE = "/plugins/servlet/meridian/admin/hours";

    HoursAdminIT(DevHost host) {
        super(host);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void whatIsSetForAGroupIsInheritedAndSaysSo(Product product) {
        HoursScreen screen = adminPage(product);
        screen.press("Add a group");
        screen.field("Name of the group").sendKeys("tokyo-office");
        screen.press("Continue");
        screen.awaitText("Hours of the group tokyo-office");
        browser.all(".mrd-box [role=combobox]").get(0).sendKeys("tokyo", Keys.ARROW_DOWN, Keys.ENTER);
        browser.all(".mrd-box .select").get(0).sendKeys("Japan");
        pressIn(".mrd-box", "Save");
        screen.awaitStatus("Saved for the group tokyo-office.");

        assertThat(screen.text()).contains("Asia/Tokyo (UTC+9)", "Public holidays: Japan");
        HoursScreen aikos = HoursScreen.show(browser, new Newcomer(site(product), "aiko"));
        assertThat(aikos.text()).contains("Default of the group tokyo-office: Japan.");
        adminPage(product).press("Remove: tokyo-office");
        new HoursScreen(browser).awaitStatus("The group tokyo-office has no hours of its own now.");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void whatIsSetForEverybodyIsInheritedAndSaysSo(Product product) {
        HoursScreen screen = adminPage(product);
        screen.press("Set a week");
        screen.type("Friday", 1, "13:00");
        screen.press("Save");
        screen.awaitSaved();
        HoursScreen newcomers = HoursScreen.show(browser, Newcomer.in(host, product));

        assertThat(newcomers.times("Friday")).containsExactly("09:00", "13:00");
        assertThat(newcomers.text()).contains("Set for everybody by your administrators.");
        HoursScreen again = adminPage(product);
        again.press("Set no week");
        again.press("Save");
        again.awaitSaved();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void theHalfDayIsSetWithTheKeyboard(Product product) {
        HoursScreen screen = adminPage(product);
        screen.tabTo("Half day");
        screen.replaceFocused("noon", Keys.ENTER);
        screen.awaitText("noon is not a time.");
        screen.press("Go to Half day");
        screen.replaceFocused("0", Keys.ENTER);
        screen.awaitText("00:00 leaves no morning.");
        screen.press("Go to Half day");
        screen.replaceFocused("12.30", Keys.ENTER);
        screen.awaitSaved();

        assertThat(adminPage(product).value("Half day")).isEqualTo("12:30");
        screen.tabTo("Half day");
        screen.replaceFocused(Keys.DELETE, Keys.ENTER);
        screen.awaitSaved();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void aGroupThatDoesNotExistIsRefused(Product product) {
        HoursScreen screen = adminPage(product);
        screen.press("Add a group");
        screen.field("Name of the group").sendKeys("nobodys-group", Keys.ENTER);
        screen.awaitText("Hours of the group nobodys-group");
        pressIn(".mrd-box", "Save");

        assertThat(screen.alert().getText()).isNotBlank();
    }

    @Test
    void whatIsTypedForAGroupStaysWhileAnotherIsAskedFor() {
        String scope = "/rest/meridian/1/defaults/groups?name=berlin-office";
        Client admin = Client.anonymous(site(Product.JIRA).url()).as("admin");
        admin.with("If-Match", "\"0\"").put(scope, "{\"region\":\"DE\"}");
        HoursScreen screen = adminPage(Product.JIRA);
        screen.press("Edit: berlin-office");
        screen.awaitText("Hours of the group berlin-office");
        browser.all(".mrd-box [role=combobox]").get(0).sendKeys("Europe/Ber");
        screen.press("Edit: berlin-office");
        screen.awaitStatus("Save or cancel these hours first.");

        assertThat(browser.all(".mrd-box [role=combobox]").get(0).getDomProperty("value")).isEqualTo("Europe/Ber");
        pressIn(".mrd-box", "Cancel");
        screen.press("Remove: berlin-office");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void aCompanyCalendarIsUploadedAndCanBeChosen(Product product, @TempDir Path folder) throws IOException {
        HoursScreen screen = adminPage(product);
        screen.press("Add a calendar");
        screen.field("Name").sendKeys("Works holidays");
        screen.upload("input[type=file]", Files.writeString(folder.resolve("broken.ics"), SampleFiles.BROKEN));
        screen.press("Save the calendar");
        screen.awaitText("20261327");
        screen.upload("input[type=file]", Files.writeString(folder.resolve("days.ics"), SampleFiles.HOLIDAYS));
        screen.press("Save the calendar");
        screen.awaitStatus("Works holidays is saved, with 2 days.");

        browser.await().until(driver -> browser.text("select[aria-label='Public holidays']")
                .contains("Works holidays (company calendar)"));
        screen.press("Remove: Works holidays");
        screen.awaitStatus("Works holidays is removed.");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void aProjectOrSpaceIsReachedFromItsSettings(Product product) {
        browser.logIn(site(product).url(), "ben");
        browser.show(site(product).url() + (product == Product.JIRA ? "/plugins/servlet/project-config/DEMO"
                : "/spaces/viewspacesummary.action?key=DEMO"));
        browser.find(By.id(product == Product.JIRA ? "meridian-hours-project" : "meridian-hours-space")).click();
        HoursScreen screen = new HoursScreen(browser);
        screen.press("Set a week");
        screen.press("Save");
        screen.awaitSaved();

        assertThat(browser.text("h1")).startsWith("Working hours in ");
        assertThat(screen.text()).doesNotContain("Half day");
        screen.press("Set no week");
        screen.press("Save");
        screen.awaitSaved();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void everybodyElseIsRefused(Product product) {
        browser.logIn(site(product).url(), "hugo");
        for (String query : new String[] {"", "?project=DEMO", "?space=DEMO", "?project=NONE"}) {
            browser.show(site(product).url() + ADMIN_PAGE + query);
            assertThat(browser.text(".mrd-note")).startsWith("Only administrators may set working hours");
            assertThat(Client.anonymous(site(product).url()).as("hugo").get(ADMIN_PAGE + query).status())
                    .isEqualTo(403);
        }
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void whoIsNotLoggedInIsAskedToAndComesBack(Product product) {
        browser.logOut(site(product).url());
        browser.show(site(product).url() + "/plugins/servlet/meridian/hours");
        browser.find(By.name("os_username")).sendKeys("gwen");
        browser.find(By.name("os_password")).sendKeys("gwen");
        browser.find(By.id("login-submit")).click();

        new HoursScreen(browser).awaitPreview();
        assertThat(browser.text("h1")).isEqualTo("Working hours");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void theProductsMenusLeadThere(Product product) {
        browser.logIn(site(product).url(), "admin");
        browser.show(site(product).url() + (product == Product.JIRA ? "/" : "/users/viewmyprofile.action"));
        if (product == Product.JIRA) browser.find(".host-menu summary").click();
        browser.find(By.id("meridian-hours")).click();
        new HoursScreen(browser).awaitPreview();
        browser.show(site(product).url() + new People(host, product).address());
        browser.find(By.id("meridian-hours-admin")).click();

        assertThat(browser.find(".mrd-hours form").isDisplayed()).isTrue();
    }

    private HoursScreen adminPage(Product product) {
        browser.logIn(site(product).url(), "admin");
        HoursScreen screen = new HoursScreen(browser);
        screen.goTo(site(product).url() + ADMIN_PAGE);
        return screen;
    }

    private Site site(Product product) {
        return host.product(product).site();
    }

    private static void pressIn(String part, String label) {
        browser.find(part).findElement(By.xpath(".//button[normalize-space()='" + label + "']")).click();
    }
}
