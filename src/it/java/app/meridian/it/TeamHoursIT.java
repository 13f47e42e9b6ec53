package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.devhost.framework.clock.MovableClock;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;

/** Who works when, on the clock of Ben in Berlin. It is Wednesday, 25 November 2026, 14:20. */
class TeamHoursIT extends BrowserTest {
    private static final String NOW = "2026-11-25T13:20:00Z";

    TeamHoursIT(DevHost host) {
        super(host);
    }

    @BeforeEach
    void everybodySetsTheirHours() {
        MovableClock.moveTo(Instant.parse(NOW));
        SampleTeam.inBoth(host).forEach(SampleTeam::working);
    }

    @AfterEach
    void setBack() {
        SampleTeam.inBoth(host).forEach(SampleTeam::reset);
        MovableClock.reset();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void theBandsAreThoseOfTheRestApiToTheMinute(Product product) {
        SampleTeam team = new SampleTeam(host, product);
        TeamScreen screen = show(team, "ben", team.address());
        JsonNode day = screen.asked(team.as("ben"));

        assertThat(screen.bands(day)).isEqualTo(TeamScreen.expected(day)).hasSize(5);
        assertThat(screen.bands(day).get(team.keyOf("dara"))).containsExactly("135-375", "615-855");
        assertThat(screen.lead()).isEqualTo("No hour is shared by all 5");
        assertThat(screen.note(team.keyOf("ben"))).isEqualTo("Until 17:00");
    }

    /** The same week entered in both products gives the same instants. */
    @Test
    void bothProductsShowTheSameInstants() {
        List<List<JsonNode>> intervals = SampleTeam.inBoth(host).map(team -> team
                .day("ben", SampleTeam.PEOPLE, "2026-11-26").json().path("people").findValues("intervals")).toList();

        assertThat(intervals.get(0)).hasSize(8).isEqualTo(intervals.get(1));
    }

    @Test
    void aMacroShowsThePeopleItNames() {
        SampleTeam team = new SampleTeam(host, Product.CONFLUENCE);
        TeamScreen screen = show(team, "ben", team.addressOf(SampleTeam.PEOPLE));

        assertThat(screen.lead()).isEqualTo("No hour is shared by all 8");
        assertThat(screen.text()).contains("13:00 to 14:15 (you, Dara, Eyal, Hugo). Now at work: you, Eyal, Hugo.",
                "Los Angeles 05:20, holiday Thu", "Jerusalem 15:20, off Fri", "Auckland Thu 02:20",
                "Thanksgiving Day (US)", "back Sun 29 Nov, 10:00 their time", "Sun 14 Mar 2027",
                "Tokyo, Kathmandu, Sao Paulo");
        assertThat(screen.note(team.keyOf("fatima"))).isEqualTo("Away until Sun");
    }

    @Test
    void aMacroThatNamesNobodyShowsThePeopleOfItsSpace() {
        SampleTeam team = new SampleTeam(host, Product.CONFLUENCE);
        TeamScreen screen = show(team, "ben", team.pageOf(SampleTeam.macro("day", "2026-11-26")).screen());

        assertThat(screen.day()).isEqualTo("Thu 26 Nov 2026");
        assertThat(screen.lead()).isEqualTo("No hour is shared by all 8");
    }

    /** Behind the bands stands a table, and each band says in words what it shows. */
    @Test
    void theBandsCanBeHeard() {
        SampleTeam team = new SampleTeam(host, Product.CONFLUENCE);
        TeamScreen screen = show(team, "ben", team.addressOf(List.of("aiko", "carmen", "fatima")));

        assertThat(screen.label(team.keyOf("aiko")))
                .isEqualTo("Aiko: at work 01:00 to 04:00, 05:00 to 10:00 on your clock");
        assertThat(screen.table()).containsExactly(
                "Aiko Tanaka | Tokyo 22:20 | 01:00 to 04:00, 05:00 to 10:00 |  | From Thu 01:00",
                "Carmen Ortega | Los Angeles 05:20, holiday Thu | 00:00 to 03:00, 19:00 to 24:00 |  | From 19:00",
                "Fatima Hassan | Cairo 15:20 |  | 09:00 to 17:00 | Away until Sun");
    }

    /** In Berlin the clock goes back on Sun 25 Oct 2026: the day has 25 hours (rule W8). */
    @ParameterizedTest
    @EnumSource(Product.class)
    void aDayOfTwentyFiveHoursIsShownWhole(Product product) {
        MovableClock.moveTo(Instant.parse("2026-10-24T10:00:00Z"));
        SampleTeam team = new SampleTeam(host, product);
        TeamScreen screen = show(team, "ben", team.address());
        screen.goTo("Next day", "Sun 25 Oct 2026");

        assertThat(screen.axis()).startsWith("00 0.00", "03 16.00").endsWith("24 100.00").hasSize(9);
        screen.goTo("Next day", "Mon 26 Oct 2026");
        JsonNode monday = team.day("ben", SampleTeam.MEMBERS, "2026-10-26").json();
        assertThat(screen.bands(monday)).isEqualTo(TeamScreen.expected(monday));
    }

    @Test
    void theDayStaysWhenThePageIsLoadedAgain() {
        SampleTeam team = new SampleTeam(host, Product.JIRA);
        TeamScreen screen = show(team, "ben", team.address());
        screen.goTo("Previous day", "Tue 24 Nov 2026");
        browser.reload();
        screen.awaitDay("Tue 24 Nov 2026");

        screen.goToToday("Wed 25 Nov 2026");
        browser.reload();
        screen.awaitDay("Wed 25 Nov 2026");
    }

    /** Rule P2. */
    @ParameterizedTest
    @EnumSource(Product.class)
    void hiddenHoursAreShownToThePersonAlone(Product product) {
        SampleTeam team = new SampleTeam(host, product);
        team.save("dara", "{\"hidden\":true}");
        TeamScreen screen = show(team, "ben", team.address());
        JsonNode day = screen.asked(team.as("ben"));

        assertThat(screen.bands(day).get(team.keyOf("dara"))).isEmpty();
        assertThat(screen.note(team.keyOf("dara"))).isEqualTo("Hours hidden");
        assertThat(screen.text()).contains("Hours hidden and not counted: Dara.");
        assertThat(team.day("dara", List.of("dara"), "2026-11-26").json().findValues("from")).isNotEmpty();
    }

    @Test
    void theIssueLeadsToItsTeam() {
        SampleTeam team = new SampleTeam(host, Product.JIRA);
        browser.logIn(team.url(), "ben");
        CheckInsScreen.show(browser, Place.of(host, Product.JIRA));
        browser.find(By.xpath("//*[contains(@class,'mrd-team-link')]/a[.='Team hours']")).click();

        assertThat(new TeamScreen(browser).lead()).isEqualTo("No hour is shared by all 5");
    }

    /** Rule H2: on paper there is no reader's clock. */
    @Test
    void onPaperTheTimesAreAbsolute() {
        SampleTeam team = new SampleTeam(host, Product.CONFLUENCE);
        Place page = team.pageOf(SampleTeam.macro("people", "aiko,fatima"
                + "</ac:parameter><ac:parameter ac:name=\"day\">2026-11-25"));
        String word = page.as("ben").get("/exportword?pageId=" + page.name()).body();

        assertThat(word).contains("Asia/Tokyo", "2026-11-25 09:00 to 12:00, 2026-11-25 13:00 to 18:00",
                "2026-11-25 00:00 to 03:00, 2026-11-25 04:00 to 09:00", "2026-11-25 10:00 to 18:00")
                .doesNotContain("<svg");
    }

    private static TeamScreen show(SampleTeam team, String reader, String address) {
        browser.logIn(team.url(), reader);
        return TeamScreen.show(browser, address);
    }
}
