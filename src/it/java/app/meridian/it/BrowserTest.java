package app.meridian.it;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.devhost.RunningProduct;
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

    final RunningProduct running(Product product) {
        return product == Product.JIRA ? host.jira() : host.confluence();
    }
}
