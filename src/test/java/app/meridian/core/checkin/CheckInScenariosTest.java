package app.meridian.core.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.checkin.CheckInScenario.EventSpec;
import app.meridian.core.checkin.CheckInScenario.Kind;
import app.meridian.core.checkin.CheckInScenario.PersonSpec;
import app.meridian.core.checkin.CheckInScenario.PlanSpec;
import app.meridian.core.checkin.CheckInScenario.RowSpec;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Guards the table itself: a table that lost its rows would agree with anything. */
class CheckInScenariosTest {

    @Test
    void haveEveryStateAndEveryEvent() {
        assertThat(rows()).extracting(RowSpec::state).containsOnly(
                "NOT_DUE", "OPEN", "ANSWERED", "LATE", "MISSED", "AWAY");
        assertThat(rows()).extracting(RowSpec::as).containsOnly("open", "late", "ahead", "");
        assertThat(CheckInScenarios.all()).flatExtracting(CheckInScenario::events).extracting(EventSpec::kind)
                .contains(Kind.values());
    }

    @Test
    void haveManyPeopleRoundsAndMoments() {
        List<CheckInScenario> all = CheckInScenarios.all();

        assertThat(all.stream().flatMap(each -> each.people().stream()).map(PersonSpec::name).distinct()).hasSize(20);
        assertThat(all.stream().map(CheckInScenario::plan).map(PlanSpec::name).distinct())
                .hasSizeGreaterThanOrEqualTo(15);
        assertThat(all).filteredOn(each -> each.change().isEmpty()).hasSizeGreaterThanOrEqualTo(45);
        assertThat(all).allSatisfy(each -> assertThat(each.rows()).hasSizeGreaterThanOrEqualTo(8));
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(2500);
    }

    @Test
    void canBePlayedOnHostsInPart() {
        List<CheckInScenario> onHosts = CheckInScenarios.onHosts();

        assertThat(onHosts).hasSizeGreaterThanOrEqualTo(12).allSatisfy(each -> {
            assertThat(each.people()).hasSizeLessThanOrEqualTo(6).isEqualTo(each.asked());
            assertThat(each.steps()).hasSizeLessThanOrEqualTo(8);
            assertThat(each.made()).isAfter("2026-11-01T00:00:00Z");
            assertThat(each.events()).allMatch(event -> event.kind() == Kind.ANSWER);
        });
    }

    @Test
    void changeEverythingAtFourBadMoments() {
        var changes = CheckInScenarios.all().stream().filter(each -> each.change().isPresent())
                .collect(Collectors.groupingBy(each -> each.change().get(),
                        Collectors.mapping(each -> each.when().get(), Collectors.toList())));

        assertThat(changes).hasSizeGreaterThanOrEqualTo(24).allSatisfy((change, moments) ->
                assertThat(moments).containsExactly("a second before the opening", "between opening and job",
                        "after fixing", "after the close"));
    }

    @Test
    void lookAtBothSidesOfBothEndsOfAWindow() {
        assertThat(rows()).anyMatch(row -> row.state().equals("NOT_DUE") && at(row.opens(), row, -1));
        assertThat(rows()).anyMatch(row -> row.state().equals("OPEN") && at(row.opens(), row, 0));
        assertThat(rows()).anyMatch(row -> row.state().equals("OPEN") && at(row.closes(), row, -1));
        assertThat(rows()).anyMatch(row -> row.state().equals("MISSED") && at(row.closes(), row, 0));
    }

    @Test
    void sayNothingThatContradictsItself() {
        assertThat(rows()).allSatisfy(row -> {
            assertThat(row.opens().isPresent()).isEqualTo(row.closes().isPresent());
            assertThat(row.form().isEmpty()).isEqualTo(row.as().isEmpty());
            assertThat(row.posts()).noneMatch(row.edits()::contains);
        });
        assertThat(rows()).filteredOn(row -> row.state().equals("OPEN")).allMatch(CheckInScenariosTest::within);
        assertThat(rows()).filteredOn(row -> row.state().equals("MISSED"))
                .allMatch(row -> !row.moment().isBefore(row.closes().orElseThrow()));
    }

    private static boolean within(RowSpec row) {
        return !row.moment().isBefore(row.opens().orElseThrow())
                && row.moment().isBefore(row.closes().orElseThrow());
    }

    private static boolean at(Optional<Instant> end, RowSpec row, int seconds) {
        return end.filter(instant -> instant.plusSeconds(seconds).equals(row.moment())).isPresent();
    }

    private static List<RowSpec> rows() {
        return CheckInScenarios.all().stream().flatMap(each -> each.rows().stream()).toList();
    }
}
