package app.meridian.it;

import static app.meridian.core.duedate.Warning.Code.DAY_ALREADY_OVER;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.duedate.DueRule;
import app.meridian.core.duedate.Member;
import app.meridian.core.duedate.Scenario;
import app.meridian.core.duedate.Scenarios;
import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.devhost.framework.clock.MovableClock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The tables of {@code due-scenarios.md} in a page of Confluence. A date in a page has neither assignee nor reporter:
 * the rule of the assignee is left out, and so is what people are told because of who has the issue. Whose due day is
 * over while it still runs for the assignee is simply late.
 */
class DueScenariosMacroIT extends BrowserTest {
    private static final List<String> OF_ISSUES = List.of("LAST_HANDOFF", "NO_SHARED_HOURS", "UNASSIGNED");

    private static List<ScenarioPage> pages;
    private static Member reader;

    DueScenariosMacroIT(DevHost host) {
        super(host);
    }

    @BeforeAll
    static void makePages(DevHost host) {
        DueCast cast = DueCast.join(host, Product.CONFLUENCE);
        List<Scenario> told = Scenarios.all().stream().filter(scenario -> scenario.assignee().isEmpty()
                || scenario.terms().rule() != DueRule.ASSIGNEE).toList();
        pages = IntStream.range(0, told.size()).mapToObj(n -> ScenarioPage.make(told.get(n), n, cast)).toList();
    }

    @AfterEach
    void setTheClockBack() {
        MovableClock.reset();
    }

    @AfterAll
    static void deletePages() {
        pages.forEach(ScenarioPage::delete);
    }

    static List<ScenarioPage> pages() {
        return pages;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void areWhatADateInAPageAsksFor(ScenarioPage page) {
        String query = page.query();

        page.scenario().moments().forEach((moment, rows) -> assertThat(ScenarioLine.of(page.asOf(query, moment)))
                .as("%s", moment).map(line -> comparable(line, rows, page.cast()))
                .containsExactlyInAnyOrderElementsOf(expected(rows, page.cast())));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void areShownWhereTheDateStands(ScenarioPage page) {
        Instant moment = page.scenario().firstMoment();
        MovableClock.stopAt(moment);
        open(page);

        List<Scenario.Row> rows = page.scenario().moments().get(moment);
        List<ScenarioLine> shown = new DueRowsScreen(browser).at(moment);
        assertThat(shown).map(line -> comparable(line, rows, page.cast()).withoutDeadline().unordered())
                .containsExactlyInAnyOrderElementsOf(expected(rows, page.cast()).stream()
                        .map(line -> line.withoutDeadline().unordered()).toList());
        assertThat(shown).flatMap(line -> line.deadline().stream().toList())
                .isSubsetOf(rows.stream().flatMap(row -> row.deadline().stream()).toList());
        assertThat(browser.errors()).isEmpty();
    }

    private static void open(ScenarioPage page) {
        Member next = page.scenario().reader();
        if (!next.equals(reader)) browser.logIn(page.cast().site().url(), page.cast().username(next));
        reader = next;
        browser.show(page.cast().site().url() + page.address());
        browser.find("button.mrd-date").click();
        browser.find(".mrd-pop-way button").click();
    }

    private static List<ScenarioLine> expected(List<Scenario.Row> rows, DueCast cast) {
        return rows.stream().map(row -> row.has(DAY_ALREADY_OVER) ? late(ScenarioLine.of(row, cast))
                : ScenarioLine.of(row, cast).without(OF_ISSUES))
                .filter(line -> !line.who().equals(ScenarioLine.EVERYBODY) || !line.codes().isEmpty()).toList();
    }

    /** The table does not say by how much, as of an issue they are not late yet. */
    private static ScenarioLine comparable(ScenarioLine line, List<Scenario.Row> rows, DueCast cast) {
        boolean isLate = rows.stream().filter(row -> row.has(DAY_ALREADY_OVER))
                .anyMatch(row -> ScenarioLine.of(row, cast).who().equals(line.who()));
        return isLate ? new ScenarioLine(line.who(), line.deadline(), line.left(), Optional.empty(), line.codes())
                : line;
    }

    private static ScenarioLine late(ScenarioLine row) {
        return new ScenarioLine(row.who(), row.deadline(), Optional.empty(), Optional.empty(), List.of("OVERDUE"));
    }
}
