package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The host's own screens are fit to be shown as well, and what the macro leaves on a page that is not saved yet. */
class HostScreensIT extends BrowserTest {
    HostScreensIT(DevHost host) {
        super(host);
    }

    @BeforeEach
    void forgetFormerErrors() {
        browser.errors();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void theLogInPage(Product product) {
        String url = Place.of(host, product).site().url();
        browser.logOut(url);
        browser.show(url + "/login");

        browser.find("#login-submit");
        new ScreenCheck(browser).assertIsFitAtEveryWidth();
    }

    @ParameterizedTest
    @CsvSource({
        "JIRA, /", "JIRA, /projects/DEMO", "JIRA, /secure/CreateIssue.jspa", "JIRA, /secure/EditIssue.jspa?key=DEMO-1",
        "JIRA, /issues/?jql=project=DEMO", "JIRA, /issues/?jql=nonsense",
        "CONFLUENCE, /", "CONFLUENCE, /spaces/DEMO", "CONFLUENCE, /pages/createpage.action?spaceKey=DEMO",
        "CONFLUENCE, /pages/editpage.action?pageId=65537"
    })
    void listsAndForms(Product product, String address) {
        String url = Place.of(host, product).site().url();
        browser.logIn(url, "ben");
        browser.show(url + address);

        assertThat(browser.text("h1")).isNotBlank();
        new ScreenCheck(browser).assertIsFitAtEveryWidth();
    }

    @ParameterizedTest
    @CsvSource({
        "JIRA, /secure/ViewProfile.jspa", "JIRA, /secure/admin/user/UserBrowser.jspa",
        "JIRA, /plugins/servlet/project-config/DEMO", "CONFLUENCE, /users/viewmyprofile.action",
        "CONFLUENCE, /admin/users/browseusers.action", "CONFLUENCE, /spaces/viewspacesummary.action?key=DEMO"
    })
    void settings(Product product, String address) {
        String url = Place.of(host, product).site().url();
        browser.logIn(url, "admin");
        browser.show(url + address);

        assertThat(browser.text("h1")).isNotBlank();
        new ScreenCheck(browser).assertIsFitAtEveryWidth();
    }

    @Test
    void theMacroInThePreviewOfAPageThatIsNotSavedYet() {
        String url = Place.of(host, Product.CONFLUENCE).site().url();
        browser.logIn(url, "ben");
        browser.show(url + "/pages/createpage.action?spaceKey=DEMO");
        browser.find("#content-title").sendKeys("Not saved yet");
        browser.find("#content-storage").sendKeys("<ac:structured-macro ac:name=\"check-ins\"/>");
        browser.find("#page-preview").click();

        assertThat(browser.text(".host-preview")).contains("Check-ins appear here once the page is saved.");
        new ScreenCheck(browser).assertIsFitAtEveryWidth();
    }
}
