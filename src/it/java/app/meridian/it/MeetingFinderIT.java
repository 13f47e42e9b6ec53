package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.devhost.framework.clock.MovableClock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ben in Berlin looks for times to meet. It is Wednesday, 25 November 2026, 14:20. */
class MeetingFinderIT extends BrowserTest {
    MeetingFinderIT(DevHost host) {
        super(host);
    }

    @BeforeEach
    void everybodySetsTheirHours() {
        MovableClock.moveTo(Instant.parse("2026-11-25T13:20:00Z"));
        SampleTeam.inBoth(host).forEach(SampleTeam::working);
    }

    @AfterEach
    void setBack() {
        SampleTeam.inBoth(host).forEach(SampleTeam::reset);
        MovableClock.reset();
    }

    @Test
    void timesWithinEverybodysHoursComeFirst() {
        TeamScreen screen = show(List.of("ben", "eyal", "hugo"));
        List<String> options = screen.find(1);

        assertThat(screen.found()).isEqualTo("All 3 work at these times.");
        assertThat(options).hasSize(5);
        assertThat(options.get(0)).contains("Wed 25 Nov, 14:30 to 15:15", "Inside everybody\u2019s day",
                "You 14:30, Eyal 15:30, Hugo 10:30");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void otherTimesAreRankedAndSaidOnEveryClock(Product product) {
        SampleTeam team = new SampleTeam(host, product);
        browser.logIn(team.url(), "ben");
        TeamScreen screen = TeamScreen.show(browser, team.address());
        screen.choose("Ada", "Aiko");
        List<String> options = screen.find(1);

        assertThat(screen.found()).startsWith("No such time lies in the working hours of all 3.");
        assertThat(options).hasSize(3);
        assertThat(options.get(0)).contains("before their day", "after their day", "Save .ics");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void aMeetingIsSavedAsCalendarFile(Product product) {
        SampleTeam team = new SampleTeam(host, product);
        browser.logIn(team.url(), "ben");
        TeamScreen screen = TeamScreen.show(browser, team.address());
        screen.choose("Ada", "Aiko", "Carmen");
        screen.find(1);

        assertThat(screen.download(0)).startsWith("text/calendar").contains("attachment; filename=\"meeting-2026-11-",
                "BEGIN:VEVENT", "DTSTART:20261126T091500Z", "DTEND:20261126T100000Z", "Ben Kr");
    }

    /** It is not always the same person for whom it is hardest. */
    @Test
    void aSeriesTakesTurns() {
        TeamScreen screen = show(List.of("aiko", "ben", "carmen"));
        List<String> series = screen.find(6);

        assertThat(screen.found()).startsWith("6 meetings, one each ");
        assertThat(series).hasSize(6);
        assertThat(series).anySatisfy(each -> assertThat(each).contains("hardest for Aiko"))
                .anySatisfy(each -> assertThat(each).contains("hardest for Carmen"));
        String file = browser.find(".mrd-save-all a").getDomProperty("href");
        SampleTeam team = new SampleTeam(host, Product.CONFLUENCE);
        String all = team.as("ben").get(file.substring(file.indexOf("/rest"))).body();
        assertThat(all.split("BEGIN:VEVENT")).hasSize(7);
    }

    @Test
    void whoHidesTheirHoursIsNotOffered() {
        SampleTeam team = new SampleTeam(host, Product.CONFLUENCE);
        team.save("eyal", "{\"hidden\":true}");
        TeamScreen screen = show(List.of("ben", "eyal", "hugo"));
        screen.find(1);

        assertThat(browser.all(".mrd-check")).hasSize(2);
        assertThat(screen.found()).isEqualTo("All 2 work at these times.");
        String found = team.as("ben").post("/rest/meridian/1/meetings/find", "{\"people\":[\"" + team.keyOf("ben")
                + "\",\"" + team.keyOf("eyal") + "\"],\"minutes\":45}").body();
        assertThat(found).contains("\"options\":[]", "Hours hidden and not counted: Eyal.");
    }

    @Test
    void tooFewPeopleAreRefusedInWords() {
        TeamScreen screen = show(List.of("ben", "eyal"));
        screen.choose("Eyal");
        browser.find(".mrd-finder button[type=submit]").click();

        browser.await().until(driver -> screen.found().equals("Choose at least two people."));
    }

    private TeamScreen show(List<String> people) {
        SampleTeam team = new SampleTeam(host, Product.CONFLUENCE);
        browser.logIn(team.url(), "ben");
        return TeamScreen.show(browser, team.addressOf(people));
    }
}
