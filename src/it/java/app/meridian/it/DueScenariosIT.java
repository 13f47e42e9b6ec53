package app.meridian.it;

import static app.meridian.core.duedate.Warning.Code.DUE_SOON;
import static app.meridian.core.duedate.Warning.Code.NON_WORKING_DUE_DAY;
import static app.meridian.core.duedate.Warning.Code.NO_WORKING_TIME_LEFT;
import static app.meridian.core.duedate.Warning.Code.OVERDUE;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.duedate.Member;
import app.meridian.core.duedate.Scenario;
import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.devhost.framework.clock.MovableClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of {@code due-scenarios.md}, asked of a running Jira by scripts and by searches. */
@ExtendWith(RunningHost.class)
class DueScenariosIT {
    private static List<ScenarioIssue> issues;

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
    void areWhatScriptsAreTold(ScenarioIssue issue) {
        issue.scenario().moments().forEach((moment, rows) -> assertThat(ScenarioLine.of(issue.asOf(moment).json()))
                .as("%s", moment)
                .containsExactlyInAnyOrderElementsOf(rows.stream()
                        .map(row -> ScenarioLine.of(row, issue.cast())).toList()));
    }

    @ParameterizedTest
    @MethodSource("issues")
    void areFairWhenTheySayThatTheyAre(ScenarioIssue issue) {
        Api.Answer check = issue.check();

        String day = issue.scenario().day().toString();
        Scenario.Fair fair = issue.scenario().fair();
        assertThat(check.at("/nearest/date").asText(day)).isEqualTo(fair.day().toString());
        assertThat(check.at("/fair").asBoolean()).isEqualTo(check.at("/nearest").isMissingNode());
        assertThat(check.at("/nearest/fair").asBoolean(true)).isEqualTo(fair.unfairTo().isEmpty());
        assertThat(check.at("/leftOut").isMissingNode()).isEqualTo(fair.without().isEmpty());
        assertThat(check.at("/leftOut").asText())
                .contains(String.join(" and ", issue.cast().fullNames(fair.without())));
    }

    @ParameterizedTest
    @MethodSource("issues")
    void areWhatSearchesForTheAssigneeFind(ScenarioIssue issue) {
        Member reader = issue.scenario().reader();
        issue.scenario().rows().stream().filter(row -> row.person().isPresent())
                .filter(row -> row.person().equals(issue.scenario().assignee())).forEach(row -> {
                    MovableClock.stopAt(row.moment());
                    boolean overdue = row.has(OVERDUE);
                    assertThat(issue.isFoundBy(reader, "overdueForAssignee()")).as("%s", row).isEqualTo(overdue);
                    assertThat(issue.isFoundBy(reader, "dueInNonWorkingTime()")).as("%s", row)
                            .isEqualTo(row.has(NON_WORKING_DUE_DAY));
                    assertThat(issue.isFoundBy(reader, "dueWithinWorkingHours(8h)")).as("%s", row)
                            .isEqualTo(row.has(DUE_SOON) || row.has(NO_WORKING_TIME_LEFT));
                    compareLengths(issue, reader, row, "assignee");
                });
    }

    @ParameterizedTest
    @MethodSource("issues")
    void areWhatPeopleFindForThemselves(ScenarioIssue issue) {
        issue.scenario().rows().stream().filter(row -> row.person().filter(issue::isOf).isPresent()).forEach(row -> {
            MovableClock.stopAt(row.moment());
            compareLengths(issue, row.person().get(), row, "me");
        });
    }

    @ParameterizedTest
    @MethodSource("issues")
    void findNothingOverdueThatNobodyHas(ScenarioIssue issue) {
        if (issue.scenario().assignee().isPresent()) return;
        Member reader = issue.scenario().reader();

        issue.scenario().moments().keySet().forEach(moment -> {
            MovableClock.stopAt(moment);
            assertThat(issue.isFoundBy(reader, "overdueForAssignee()")).isFalse();
            assertThat(issue.isFoundBy(reader, "dueInNonWorkingTime()")).isFalse();
            assertThat(issue.isFoundBy(reader, "dueWithinWorkingHours(9999h)")).isFalse();
        });
    }

    /** By exactly the time that is left, and by no less. */
    private static void compareLengths(ScenarioIssue issue, Member searcher, Scenario.Row row, String whose) {
        Duration left = row.left().orElse(Duration.ZERO);
        assertThat(issue.isFoundBy(searcher, within(left, whose))).as("%s", row).isEqualTo(!row.has(OVERDUE));
        if (left.isZero()) return;
        assertThat(issue.isFoundBy(searcher, within(left.minusMinutes(1), whose))).as("%s", row).isFalse();
    }

    private static String within(Duration length, String whose) {
        return "dueWithinWorkingHours(\"" + length.toHours() + "h " + length.toMinutesPart() + "m\", " + whose + ")";
    }
}
