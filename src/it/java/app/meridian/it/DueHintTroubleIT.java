package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever happens to the hint, Jira's form is as it was and can be saved. */
class DueHintTroubleIT extends BrowserTest {
    private static final String DATE = "1/Jun/27";
    private static final String OTHER_DATE = "2/Jun/27";
    /** Keeps the answer to the first question back until it is let go, and does not care who has given up on it. */
    private static final String HOLD = """
            const send = window.fetch;
            let first = true;
            window.fetch = (address, ...options) => {
                if (!first || !String(address).includes('/due-check?')) return send(address, ...options);
                first = false;
                return new Promise((done) => { window.letGo = () => done(send(address)); });
            };
            """;

    private final String url;

    DueHintTroubleIT(DevHost host) {
        super(host);
        this.url = host.product(Product.JIRA).url();
    }

    @BeforeAll
    static void watchQuestions() {
        DueHintScreen.watch(browser);
    }

    @BeforeEach
    void logIn() {
        browser.logIn(url, "ben");
    }

    @AfterEach
    void repair() {
        browser.cutOff();
        save("{}");
    }

    @Test
    void aServerThatDoesNotAnswerIsNotMissed() {
        DueHintScreen screen = screen();
        screen.type(DATE);
        screen.await("1 Jun");
        browser.cutOff("*/due-check?*");
        screen.type(OTHER_DATE);
        screen.awaitNothing();
        screen.save();

        assertThat(browser.text("#duedate-val")).startsWith(OTHER_DATE);
    }

    @Test
    void savingDoesNotWaitForAnAnswer() {
        DueHintScreen screen = screen();
        browser.script(HOLD);
        screen.type(DATE);
        browser.await().until(driver -> browser.script("return Boolean(window.letGo)").equals(true));
        screen.save();

        assertThat(browser.text("#duedate-val")).startsWith(DATE);
    }

    @Test
    void anAnswerThatComesTooLateIsDropped() {
        DueHintScreen screen = screen();
        browser.script(HOLD);
        screen.type(DATE);
        browser.await().until(driver -> browser.script("return Boolean(window.letGo)").equals(true));
        screen.type(OTHER_DATE);
        screen.await("2 Jun");
        browser.script("window.letGo()");
        screen.awaitAnswers(2);

        assertThat(screen.hint()).contains("2 Jun").doesNotContain("1 Jun");
    }

    @Test
    void aSessionThatHasEndedIsLeftToJira() {
        DueHintScreen screen = screen();
        browser.inAnotherTab(() -> browser.logOut(url));
        screen.type(DATE);
        screen.awaitAnswers(1);

        assertThat(screen.hint()).isEmpty();
        assertThat(browser.all(".aui-message")).isEmpty();
    }

    @Test
    void aYearThatNobodyCanCountIsNamedAsThat() {
        DueHintScreen screen = screen();
        screen.type("1/Jun/9999");

        screen.await("too far away to count");
        assertThat(screen.hint()).doesNotContain("use");
    }

    /** Jira builds the form anew, with its fields. */
    @Test
    void aFormForAnotherTypeHasOneHintToo() {
        DueHintScreen screen = DueHintScreen.createDialog(browser, url);
        screen.type(DATE);
        screen.await("1 Jun");
        browser.find(screen.form() + " [name=issuetype]").sendKeys("Story");
        browser.await().until(driver -> screen.answered().size() == 2);
        screen.await("1 Jun");

        assertThat(browser.all(".mrd-hint")).hasSize(1);
    }

    private DueHintScreen screen() {
        DueHintScreen screen = DueHintScreen.createPage(browser, url);
        browser.find(screen.form() + " [name=summary]").sendKeys("A new issue");
        return screen;
    }

    private void save(String settings) {
        Api ben = Api.anonymous(host.product(Product.JIRA).site()).as("ben");
        String path = "/due-settings/projects/DEMO";
        assertThat(ben.ifMatch(ben.get(path).tag()).put(path, settings).status()).isEqualTo(200);
    }
}
