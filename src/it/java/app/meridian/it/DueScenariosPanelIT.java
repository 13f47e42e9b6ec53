package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.duedate.Member;
import app.meridian.core.duedate.Scenario;
import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.devhost.framework.clock.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The tables of {@code due-scenarios.md} on the page of an issue, which is opened once. From then on the clock moves
 * on, across deadlines, midnights and clock changes, and Jira draws its panels anew; nothing is loaded again.
 */
class DueScenariosPanelIT extends BrowserTest {
    private static final String REDRAW = "JIRA.trigger(JIRA.Events.REFRESH_ISSUE_PAGE, [JIRA.Issue.getIssueId()])";

    private static final List<String> OF_EACH_OTHER = List.of("LAST_HANDOFF", "NO_SHARED_HOURS");

    private static List<ScenarioIssue> issues;
    private static Member reader;

    DueScenariosPanelIT(DevHost host) {
        super(host);
    }

    @BeforeAll
    static void makeIssues(DevHost host) {
        issues = ScenarioIssue.all(DueCast.join(host, Product.JIRA));
    }

    @AfterEach
    void setTheClockBack() {
        MovableClock.reset();
    }

    @AfterAll
    static void deleteIssues() {
        issues.forEach(ScenarioIssue::delete);
    }

    static List<ScenarioIssue> issues() {
        return issues;
    }

    @ParameterizedTest
    @MethodSource("issues")
    void areShownWhileTimePasses(ScenarioIssue issue) {
        MovableClock.stopAt(issue.scenario().firstMoment());
        open(issue);

        issue.scenario().moments().forEach((moment, rows) -> {
            MovableClock.stopAt(moment);
            browser.script(REDRAW);
            List<ScenarioLine> shown = new DueRowsScreen(browser).at(moment);
            assertThat(shown).as("%s", moment).map(ScenarioLine::unordered).containsExactlyInAnyOrderElementsOf(
                    rows.stream().map(row -> expected(issue, row, shown)).map(ScenarioLine::unordered).toList());
        });
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void changeByThemselvesAsTheMinuteTurns() {
        ScenarioIssue friday = issues.get(0);
        String ben = friday.cast().fullNames(List.of("Ben")).get(0);
        Instant midnight = Instant.parse("2026-11-27T23:00:00Z");
        MovableClock.stopAt(midnight.minusMillis(1));
        open(friday);

        List<ScenarioLine> before = new DueRowsScreen(browser).at(midnight.minusSeconds(60));
        MovableClock.stopAt(midnight);
        List<ScenarioLine> after = new DueRowsScreen(browser).at(midnight);

        assertThat(before).filteredOn(line -> line.who().equals(ben)).allMatch(line -> line.over().isEmpty());
        assertThat(after).filteredOn(line -> line.who().equals(ben)).allMatch(line -> line.over().isPresent());
    }

    /**
     * Who has no working hour left until a day off is not told of a deadline that is long past, and what the reader and
     * another person are told of each other stands above the rows, once.
     */
    private static ScenarioLine expected(ScenarioIssue issue, Scenario.Row row, List<ScenarioLine> shown) {
        ScenarioLine line = ScenarioLine.of(row, issue.cast());
        boolean isReader = row.person().filter(issue.scenario().reader()::equals).isPresent();
        boolean isSaidAbove = !isReader && issue.isOf(issue.scenario().reader());
        boolean isPast = row.left().filter(Duration::isZero).isPresent();
        boolean hasNone = shown.stream().anyMatch(each -> each.who().equals(line.who()) && each.deadline().isEmpty());
        ScenarioLine told = isSaidAbove ? line.without(OF_EACH_OTHER) : line;
        return isPast && hasNone ? told.withoutDeadline() : told;
    }

    private static void open(ScenarioIssue issue) {
        Member next = issue.scenario().reader();
        if (!next.equals(reader)) browser.logIn(issue.issue().site().url(), issue.cast().username(next));
        reader = next;
        browser.show(issue.issue().site().url() + "/browse/" + issue.issue().key());
    }
}
