package app.meridian.it;

import app.meridian.devhost.DevHost;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test class with a browser of its own and the host that all share. */
@ExtendWith(RunningHost.class)
abstract class BrowserTest {
    static Browser browser;

    final DevHost host;

    BrowserTest(DevHost host) {
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

    /** The form of the issue or page, as the person sees it after logging in and pressing Check in. */
    static CheckInsScreen openForm(Place place, String username) {
        browser.logIn(place.site().url(), username);
        CheckInsScreen screen = CheckInsScreen.show(browser, place);
        screen.openForm();
        return screen;
    }
}
