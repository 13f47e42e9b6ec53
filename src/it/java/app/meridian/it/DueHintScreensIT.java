package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.HostUser;
import app.meridian.devhost.Product;
import app.meridian.devhost.framework.clock.MovableClock;
import app.meridian.devhost.web.Site;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The hint is accessible and fits its place on every form; some leave a picture. */
class DueHintScreensIT extends BrowserTest {
    private static final String FRIDAY = "27/Nov/26";

    private final SampleTeam team;
    private final Site site;

    DueHintScreensIT(DevHost host) {
        super(host);
        this.team = new SampleTeam(host, Product.JIRA);
        this.site = host.product(Product.JIRA).site();
    }

    @BeforeEach
    void everybodySetsTheirHours() {
        MovableClock.moveTo(Instant.parse("2026-11-25T13:20:00Z"));
        team.working();
        browser.logIn(team.url(), "ben");
        browser.errors();
    }

    @AfterEach
    void setBack() {
        rename("fatima", "Fatima Hassan", Locale.UK);
        rename("ben", "Ben Krüger", Locale.UK);
        team.reset();
        MovableClock.reset();
        browser.setWidth(1280);
    }

    @ParameterizedTest
    @CsvSource({"false, 1280", "false, 320", "true, 1280", "true, 320"})
    void inADialog(boolean dark, int width) {
        browser.setWidth(width);
        browser.show(Place.of(host, Product.JIRA).screen());
        if (dark) browser.chooseDarkTheme();
        browser.find("#edit-issue").click();
        DueHintScreen screen = new DueHintScreen(browser, "#edit-issue-dialog");
        screen.choose("assignee", "fatima");
        screen.type(FRIDAY);
        screen.await("unfair");
        screen.button("Show all 4").click();
        browser.picture("due-hint-dialog" + (dark ? "-dark-" : "-light-") + width);

        new ScreenCheck(browser).assertIsFit();
    }

    @Test
    void inPlace() {
        DueHintScreen screen = DueHintScreen.inPlace(browser, Place.of(host, Product.JIRA));
        screen.type("29/Nov/26");
        screen.await("unfair to");
        browser.script("arguments[0].scrollIntoView({block: 'center'})", screen.field());
        browser.picture("due-hint-in-place");

        new ScreenCheck(browser).assertIsFitAtEveryWidth();
        assertThat(screen.verdict().getSize().width).isGreaterThan(200);
    }

    @Test
    void fromRightToLeftAndWithALongName() {
        rename("fatima", "Bartholomäus-Maximilian-Ferdinand-Christopher von Habsburg-Lothringen", Locale.UK);
        DueHintScreen screen = DueHintScreen.createPage(browser, team.url());
        browser.script("document.documentElement.dir = 'rtl'");
        screen.choose("assignee", "fatima");
        screen.type(FRIDAY);
        screen.await("unfair");
        browser.picture("due-hint-rtl");

        assertThat(new Accessibility(browser).violations()).isEmpty();
        assertThat(screen.verdict().getSize().width).isGreaterThan(400);
    }

    @Test
    void inGerman() {
        rename("ben", "Ben Krüger", Locale.GERMANY);
        DueHintScreen screen = DueHintScreen.createPage(browser, team.url());
        screen.choose("assignee", "fatima");
        screen.type(FRIDAY);
        screen.await("Fatima");
        browser.picture("due-hint-german");

        assertThat(screen.hint()).contains("Mo. 30. Nov. nehmen").doesNotContain("..");
        new ScreenCheck(browser).assertIsFitAtEveryWidth();
    }

    private void rename(String username, String fullName, Locale locale) {
        HostUser found = site.users().byUsername(username).orElseThrow();
        site.users().savePreferences(found, fullName, found.zone(), locale);
    }
}
