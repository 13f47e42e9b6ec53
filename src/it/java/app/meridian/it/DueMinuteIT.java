package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.devhost.framework.clock.MovableClock;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The panel keeps up with the server's clock from minute to minute, here with short minutes in the browser. */
class DueMinuteIT extends BrowserTest {
    private static final String SHORT_MINUTES = """
            const wait = window.setTimeout;
            window.setTimeout = (run, delay) => wait(run, delay > 20000 && delay <= 61000 ? 400 : delay);
            """;

    DueMinuteIT(DevHost host) {
        super(host);
    }

    @BeforeAll
    static void shortenMinutes() {
        browser.beforeScripts(SHORT_MINUTES);
    }

    @AfterEach
    void setBack() {
        MovableClock.reset();
    }

    @Test
    void countersChangeSilentlyAndNothingJumps() {
        DueScreen screen = show("2026-11-25T13:19:05Z");
        screen.unfold("Aiko");
        browser.script("window.row = document.querySelector('[data-mrd-due] .mrd-people > li')");
        MovableClock.moveTo(Instant.parse("2026-11-25T14:19:05Z"));
        screen.awaitText("17 h");

        assertThat(screen.unfolded()).containsExactly("Why this deadline for Aiko?");
        assertThat(browser.script("return window.row.isConnected")).isEqualTo(true);
        assertThat(browser.focused().getDomAttribute("aria-label")).isEqualTo("Why this deadline for Aiko?");
    }

    @Test
    void aDeadlineThatPassesIsSaid() {
        DueScreen screen = show("2026-11-27T15:30:05Z");
        MovableClock.moveTo(Instant.parse("2026-11-27T23:10:00Z"));

        screen.awaitText("OVERDUE");
        assertThat(screen.lead()).startsWith("Overdue");
    }

    private DueScreen show(String moment) {
        DueIssue issue = DueIssue.ofBen(host);
        MovableClock.moveTo(Instant.parse(moment));
        browser.logIn(issue.site().url(), "ben");
        return DueScreen.show(browser, issue);
    }
}
