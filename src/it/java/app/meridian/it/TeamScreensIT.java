package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.devhost.framework.clock.MovableClock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every screen of team hours is accessible, fits 320 px, and fills the console with nothing; some leave a picture. */
class TeamScreensIT extends BrowserTest {
    TeamScreensIT(DevHost host) {
        super(host);
    }

    @BeforeEach
    void everybodySetsTheirHours() {
        MovableClock.moveTo(Instant.parse("2026-11-25T13:20:00Z"));
        SampleTeam.inBoth(host).forEach(SampleTeam::working);
        browser.errors();
    }

    @AfterEach
    void setBack() {
        SampleTeam.inBoth(host).forEach(SampleTeam::reset);
        MovableClock.reset();
        browser.setWidth(1280);
        browser.errors();
    }

    @ParameterizedTest
    @CsvSource({
        "JIRA, false, 1280", "JIRA, true, 320", "CONFLUENCE, false, 1280", "CONFLUENCE, true, 1280",
        "CONFLUENCE, false, 320"
    })
    void aTeamAndTimesToMeetAreFitToBeShown(Product product, boolean dark, int width) {
        SampleTeam team = new SampleTeam(host, product);
        browser.logIn(team.url(), "ben");
        browser.setWidth(width);
        TeamScreen screen = TeamScreen.show(browser, product == Product.JIRA ? team.address()
                : team.addressOf(SampleTeam.PEOPLE));
        if (dark) browser.chooseDarkTheme();
        screen.find(1);

        browser.picture("team-" + product.key() + (dark ? "-dark-" : "-light-") + width);
        new ScreenCheck(browser).assertIsFit();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void aSeriesAndTheListOfPeopleAreFitToBeShown(Product product) {
        SampleTeam team = new SampleTeam(host, product);
        browser.logIn(team.url(), "carmen");
        TeamScreen screen = TeamScreen.show(browser, team.address());
        screen.goTo("Next day", "Thu 26 Nov 2026");
        screen.choose();
        screen.find(4);

        browser.picture("team-" + product.key() + "-series");
        new ScreenCheck(browser).assertIsFitAtEveryWidth();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void theGermanPageIsFitToBeShown(Product product) {
        SampleTeam team = new SampleTeam(host, product);
        Newcomer reader = Newcomer.in(host, product).living("Europe/Berlin", Locale.GERMANY);
        browser.logIn(team.url(), reader.username());
        TeamScreen screen = TeamScreen.show(browser, team.address());
        screen.find(1);

        assertThat(screen.lead()).isEqualTo("Keine Stunde ist allen 5 gemeinsam");
        assertThat(screen.text()).contains("Feiertag Do", "Mi. 25. Nov.", "1 Std. vor");
        browser.picture("team-" + product.key() + "-german");
        new ScreenCheck(browser).assertIsFitAtEveryWidth();
    }

    @Test
    void longAndForeignNamesAreFitToBeShown() {
        SampleTeam team = new SampleTeam(host, Product.CONFLUENCE);
        List<String> people = List.of(named(Product.CONFLUENCE, "\u05d3\u05e0\u05d4 \u05db\u05d4\u05df"),
                named(Product.CONFLUENCE, "Wolfeschlegelsteinhausenbergerdorff".repeat(3)),
                named(Product.CONFLUENCE, "<b>{0}</b> O'Neil"), "ben");
        browser.logIn(team.url(), "ben");
        TeamScreen screen = TeamScreen.show(browser, team.addressOf(people));
        screen.find(1);

        assertThat(screen.text()).contains("<b>{0}</b> O'Neil");
        browser.picture("team-names");
        new ScreenCheck(browser).assertIsFitAtEveryWidth();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void anAnonymousReaderSeesANote(Product product) {
        SampleTeam team = new SampleTeam(host, product);
        browser.logOut(team.url());
        browser.show(team.address());

        assertThat(browser.text(".mrd p")).isEqualTo("Log in to see when people work.");
        assertThat(browser.all(TeamScreen.FRAME)).isEmpty();
        new ScreenCheck(browser).assertIsFitAtEveryWidth();
    }

    /** Both macros stand on one page and share a script; what cannot be shown says so. */
    @Test
    void severalMacrosAndRefusalsAreFitToBeShown() {
        SampleTeam team = new SampleTeam(host, Product.CONFLUENCE);
        Place page = team.pageOf(SampleTeam.macro("people", "nobody") + SampleTeam.macro("group", "no such group")
                + SampleTeam.macro("people", "ben")
                + "<ac:structured-macro ac:name=\"check-ins\"/>");
        browser.logIn(team.url(), "ben");
        browser.show(page.screen());

        browser.await().until(driver -> browser.text("body").contains("There is nobody here yet")
                && browser.text("body").contains("This team does not exist, or you may not see it."));
        assertThat(browser.text("body")).contains("There is nobody of that name.", "Nobody has checked in");
        new ScreenCheck(browser).assertIsFitAtEveryWidth("404");
    }

    private String named(Product product, String name) {
        Newcomer person = Newcomer.in(host, product);
        person.site().users().savePreferences(person.site().users().byUsername(person.username()).orElseThrow(), name,
                ZoneId.of("Asia/Jerusalem"), Locale.UK);
        return person.username();
    }
}
