package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.devhost.framework.clock.MovableClock;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** What waits for somebody: the number in the header, and the page behind it (rule P4). */
class WaitingIT extends BrowserTest {
    private static final String PAGE = "/plugins/servlet/meridian/waiting";
    private static final String ASKED_FOR_THE_COUNT = "return performance.getEntriesByType('resource')"
            + ".filter(({name}) => name.endsWith('/waiting/count')).length";

    WaitingIT(DevHost host) {
        super(host);
    }

    @AfterEach
    void setBack() {
        MovableClock.reset();
        browser.setWidth(1280);
        browser.errors();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void theHeaderSaysHowMuchWaitsAndLeadsToIt(Product product) {
        Newcomer nina = Newcomer.in(host, product);
        SampleRound round = asked(nina);
        comeAfterSomebodyElse(nina);
        WebElement link = counted();
        assertThat(link.getText()).isEqualTo("Waiting for me\n1\n1 thing waits for you");
        assertThat(link.findElement(By.cssSelector("[aria-hidden]")).getText()).isEqualTo("1");
        link.click();

        awaitText("Until 17:00, 2 h ");
        assertThat(text()).contains("Daily check-in", "Wed 25 Nov", "of your working time left");
        browser.find(".mrd-waiting a").click();
        awaitText("Your check-in for Wed 25 Nov");
        assertThat(round.first(nina.username(), "{'answers':{'done':'x'}}").status()).isEqualTo(201);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void theNumberIsAskedForOnceAMinuteAtMost(Product product) {
        Newcomer nina = Newcomer.in(host, product);
        asked(nina);
        comeAfterSomebodyElse(nina);
        counted();
        browser.show(nina.site().url() + PAGE);
        counted();

        assertThat(browser.script(ASKED_FOR_THE_COUNT)).isEqualTo(0L);
        browser.logOut(nina.site().url());
        browser.show(nina.site().url() + "/");
        assertThat(browser.all("#meridian-waiting")).isEmpty();
        assertThat(browser.script("return Object.keys(sessionStorage).filter(key => key.endsWith(':waiting')).length"))
                .isEqualTo(0L);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void nothingMayWait(Product product) {
        Newcomer nina = Newcomer.in(host, product);
        browser.logIn(nina.site().url(), nina.username());
        browser.show(nina.site().url() + PAGE);
        awaitText("No check-in and no decision waits for you.");
        awaitText("Nothing is in your way, and nobody waits for you to remove something.");

        assertThat(browser.all(".mrd-badge")).isEmpty();
        new ScreenCheck(browser).assertIsFitAtEveryWidth();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void aBlockerIsResolvedInItsPlace(Product product) {
        Newcomer nina = Newcomer.in(host, product);
        blocked(asked(nina), nina);
        browser.logIn(nina.site().url(), nina.username());
        browser.show(nina.site().url() + PAGE);
        awaitText("In your way");
        awaitText("You can remove");
        new HoursScreen(browser).press("Resolve: no access");
        browser.find(".mrd-waiting textarea").sendKeys("Rights were given");
        browser.find(".mrd-waiting form [type=submit]").click();
        awaitText("The blocker is resolved.");

        assertThat(text()).doesNotContain("no access").contains("no review");
    }

    @ParameterizedTest
    @CsvSource({"JIRA, false", "JIRA, true", "CONFLUENCE, false", "CONFLUENCE, true"})
    void thePageIsFitToBeShown(Product product, boolean dark) {
        Newcomer nina = Newcomer.in(host, product);
        blocked(asked(nina), nina);
        browser.logIn(nina.site().url(), nina.username());
        browser.show(nina.site().url() + PAGE);
        if (dark) browser.chooseDarkTheme();
        awaitText("You can remove");
        new HoursScreen(browser).press("Resolve: no access");

        browser.picture("waiting-" + product.key() + (dark ? "-dark" : "-light"));
        new ScreenCheck(browser).assertIsFitAtEveryWidth();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void theGermanPageIsFitToBeShown(Product product) {
        Newcomer nina = Newcomer.in(host, product).living("Europe/Berlin", Locale.GERMANY);
        blocked(asked(nina), nina);
        browser.logIn(nina.site().url(), nina.username());
        browser.show(nina.site().url() + PAGE);
        awaitText("Steht Ihnen im Weg");

        browser.picture("waiting-" + product.key() + "-german");
        new ScreenCheck(browser).assertIsFitAtEveryWidth();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void whoeverIsNotLoggedInIsAskedTo(Product product) {
        String url = host.product(product).url();
        browser.logOut(url);
        browser.show(url + PAGE);

        assertThat(browser.find(By.name("os_username")).isDisplayed()).isTrue();
    }

    /** A round that asks the newcomer and Aiko; it is Wed 25 Nov 2026, 14:20 in Berlin, and all windows are fixed. */
    private SampleRound asked(Newcomer nina) {
        Product product = nina.site() == host.product(Product.JIRA).site() ? Product.JIRA : Product.CONFLUENCE;
        SampleRound round = SampleRound.of(host, product, List.of(nina.username(), "aiko"));
        host.product(product).jobs().runAll();
        return round;
    }

    /** The newcomer is in Aiko's way, and Aiko in theirs. */
    private void blocked(SampleRound round, Newcomer nina) {
        String mine = "{'blockers':[{'text':'no access','owner':'" + round.keyOf("aiko") + "'}]}";
        String theirs = "{'blockers':[{'text':'no review','owner':'" + round.keyOf(nina.username()) + "'}]}";
        assertThat(round.first(nina.username(), mine).status()).isEqualTo(201);
        assertThat(round.first("aiko", theirs).status()).isEqualTo(201);
    }

    /** Between two people stands a page that nobody is logged in to, such as the one for logging in. */
    private static void comeAfterSomebodyElse(Newcomer nina) {
        browser.logOut(nina.site().url());
        browser.show(nina.site().url() + "/");
        browser.logIn(nina.site().url(), nina.username());
        browser.show(nina.site().url() + "/");
    }

    /** The link, once it has its number. */
    private WebElement counted() {
        browser.find("#meridian-waiting .mrd-badge");
        return browser.find("#meridian-waiting");
    }

    private void awaitText(String words) {
        browser.await().until(driver -> text().contains(words));
    }

    private String text() {
        return browser.text("main").replace('\u00a0', ' ');
    }
}
