package app.meridian.core.duedate;

import static app.meridian.core.duedate.DueOffice.mine;
import static app.meridian.core.duedate.DueOffice.within;
import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.person.SmallCompany.CARMEN;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.person.PersonId;
import app.meridian.core.person.SmallCompany;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerType;
import app.meridian.core.subject.OneProject;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** It is Wednesday, 25 November 2026: 14:20 in Berlin, 22:20 in Tokyo. */
class DueSearchTest {
    private static final DueFilter OVERDUE = new DueFilter.Overdue();
    private static final DueFilter NON_WORKING = new DueFilter.InNonWorkingTime();
    private static final Container OTHER = new Container(ContainerType.PROJECT, 10_001);
    private static final PersonId FORMER = new PersonId("former");

    private final DueOffice office = new DueOffice();

    /** Rule P2. */
    @Test
    void findsNothingForCustomers() {
        office.due(10, AIKO, "2026-11-24").due(11, BEN, "2026-11-24").due(12, CARMEN, "2026-11-24").customer(CARMEN);

        assertThat(office.finds(Optional.of(CARMEN), OVERDUE)).isEmpty();
        assertThat(office.finds(Optional.of(CARMEN), mine("1000H"))).isEmpty();
        assertThat(office.finds(OVERDUE)).containsExactly(10L, 11L);
    }

    /** Aiko has 16 hours until Friday evening, Ben 2:40 today and 18:40 until Friday evening. */
    @ParameterizedTest
    @CsvSource({"7H59M,   10 20",
                "8H,      10 11 20",
                "10H40M,  10 11 20 21",
                "16H,     10 11 12 20 21",
                "18H40M,  10 11 12 20 21 22"})
    void findsWhatLeavesNoMoreWorkingTime(String length, String issues) {
        office.due(9, AIKO, "2026-11-24").due(10, AIKO, "2026-11-25").due(11, AIKO, "2026-11-26")
                .due(12, AIKO, "2026-11-27").due(20, BEN, "2026-11-25").due(21, BEN, "2026-11-26")
                .due(22, BEN, "2026-11-27").due(23, BEN, "2026-11-30");

        assertThat(office.finds(within(length))).map(String::valueOf)
                .containsExactlyInAnyOrder(issues.split(" "));
    }

    /** Rule D2. */
    @Test
    void isOverdueWhenTheDayIsOverOnTheAssigneesClock() {
        office.due(1, AIKO, "2026-11-25").due(2, BEN, "2026-11-25").due(3, BEN, "2026-11-24");

        assertThat(office.finds(OVERDUE)).containsExactly(3L);
        assertThat(office.at("2026-11-25T15:00:00Z").finds(OVERDUE)).containsExactly(3L, 1L);
        assertThat(office.at("2026-11-25T14:59:59.999Z").finds(within("0S"))).containsExactly(1L);
        assertThat(office.at("2026-11-25T15:00:00Z").finds(within("24H"))).containsExactly(2L);
    }

    @Test
    void findsDaysOnWhichNothingIsWorked() {
        office.due(1, AIKO, "2026-11-28").due(2, BEN, "2026-11-30").due(3, AIKO, "2026-11-30")
                .due(4, BEN, "2026-11-22").due(5, AIKO, "2199-12-29").leave(BEN, "2026-11-30", "2026-12-04");

        assertThat(office.finds(NON_WORKING)).containsExactly(1L, 2L, 5L);
    }

    /** All of the leave is within nothing, and the day before the next working time ends it. */
    @Test
    void countsNothingWhileSomebodyIsAway() {
        office.leave(BEN, "2026-11-25", "2028-11-24").due(1, BEN, "2026-11-25").due(2, BEN, "2028-11-26")
                .due(3, BEN, "2028-11-27").due(4, BEN, "2028-11-28");

        assertThat(office.finds(within("0S"))).containsExactly(1L, 2L);
        assertThat(office.finds(within("8H"))).containsExactly(1L, 2L, 3L);
    }

    @Test
    void countsNothingForWhoNeverWorksAgain() {
        office.leave(BEN, "2026-11-25", "2300-01-01").due(1, BEN, "2026-11-24").due(2, BEN, "2026-11-25")
                .due(3, BEN, "2199-12-31").due(4, BEN, "2200-01-01").due(5, BEN, "9999-12-31");

        assertThat(office.finds(within("1H"))).containsExactly(2L, 3L);
        assertThat(office.finds(NON_WORKING)).containsExactly(2L, 3L);
    }

    /** Rule W6. */
    @Test
    void whatIsTooFarAwayToCountIsOverdueOrNothing() {
        office.due(1, BEN, "0001-01-01").due(2, BEN, "1969-12-31").due(3, BEN, "9999-12-31")
                .due(4, BEN, "1969-12-31").time(4, "12:00", "UTC").due(5, BEN, "9999-12-31").time(5, "12:00", "UTC");

        assertThat(office.finds(OVERDUE)).containsExactly(1L, 2L, 4L);
        assertThat(office.finds(within("8H"))).isEmpty();
        assertThat(office.finds(NON_WORKING)).isEmpty();
    }

    /** Rule W6. */
    @Test
    void findsNothingAtMomentsThatNoCalendarKnows() {
        office.due(1, BEN, "2199-12-31");

        assertThat(office.at("2200-01-02T00:00:00Z").finds(OVERDUE)).isEmpty();
        assertThat(office.at("1969-12-31T00:00:00Z").finds(NON_WORKING)).isEmpty();
    }

    @Test
    void aDueTimeIsOneMoment() {
        office.due(1, BEN, "2026-11-25").time(1, "15:00", "Europe/Berlin")
                .due(2, BEN, "2026-11-25").time(2, "14:20", "Europe/Berlin")
                .due(3, BEN, "2026-11-26").time(3, "10:00", "Europe/Berlin")
                .due(4, BEN, "2026-11-25").time(4, "15:00", "Mars/Base")
                .due(5, BEN, "2026-11-28").time(5, "12:00", "UTC");

        assertThat(office.finds(OVERDUE)).containsExactly(2L);
        assertThat(office.finds(within("40M"))).containsExactly(1L);
        assertThat(office.finds(within("3H40M"))).containsExactly(1L, 4L, 3L);
        assertThat(office.finds(NON_WORKING)).containsExactly(5L);
    }

    @Test
    void rulesOfProjectsHold() {
        office.rule(OneProject.DEMO, DueRule.ZONE, "Etc/GMT+12").rule(OTHER, DueRule.ZONE, "Pacific/Kiritimati")
                .due(1, BEN, "2026-11-24").due(2, BEN, "2026-11-23")
                .due(3, Optional.of(BEN), "2026-11-25", OTHER).due(4, Optional.of(BEN), "2026-11-26", OTHER);

        assertThat(office.at("2026-11-25T11:00:00Z").finds(OVERDUE)).containsExactly(2L, 3L);
        assertThat(office.finds(within("1H"))).containsExactly(1L);
        assertThat(office.finds(within("6H59M"))).containsExactly(1L);
        assertThat(office.finds(within("7H"))).containsExactly(1L, 4L);
    }

    @Test
    void isSilentAboutProjectsInWhichDueDatesAreSwitchedOff() {
        office.set(new DueSettings(OneProject.DEMO, 0, false, DueRule.PERSONAL, Optional.empty(),
                DueSettings.DUE_SOON, Optional.empty())).due(1, BEN, "2026-11-21").due(2, BEN, "2026-11-28")
                .due(3, Optional.of(BEN), "2026-11-21", OTHER);

        assertThat(office.finds(OVERDUE)).containsExactly(3L);
        assertThat(office.finds(NON_WORKING)).isEmpty();
    }

    /** Rules D8 and P2. */
    @Test
    void leavesOutIssuesOfNobodyOneMayKnow() {
        office.due(1, FORMER, "2026-11-24").due(2, CARMEN, "2026-11-24").due(3, Optional.empty(), "2026-11-24", OTHER)
                .due(4, BEN, "2026-11-24");

        assertThat(office.finds(OVERDUE)).containsExactly(4L);
        assertThat(office.finds(Optional.of(CARMEN), OVERDUE)).containsExactly(2L);
        assertThat(office.finds(Optional.empty(), OVERDUE)).isEmpty();
    }

    /** Rule P2. */
    @Test
    void tellsNoMoreOfHiddenHoursThanTheReport() {
        office.profile(AIKO, SmallCompany.hidden()).due(1, AIKO, "2026-11-24").due(2, AIKO, "2026-11-25")
                .due(3, AIKO, "2026-11-26").due(4, AIKO, "2026-11-27").due(5, AIKO, "2026-11-28");

        assertThat(office.finds(OVERDUE)).containsExactly(1L);
        assertThat(office.finds(within("7H59M"))).containsExactly(2L);
        assertThat(office.finds(within("8H"))).containsExactly(2L, 3L);
        assertThat(office.finds(within("16H"))).containsExactly(2L, 3L);
        assertThat(office.finds(NON_WORKING)).isEmpty();
        assertThat(office.finds(Optional.of(AIKO), within("16H"))).containsExactly(2L, 3L, 4L, 5L);
    }

    /** Kathmandu is the product's default; the project says Honolulu. */
    @Test
    void followsTheDefaultsOfTheProject() {
        office.company.setZone(SmallCompany.demo(), "Pacific/Honolulu");
        office.profile(BEN, SmallCompany.inZones()).due(1, BEN, "2026-11-24")
                .due(2, Optional.of(BEN), "2026-11-24", OTHER);

        assertThat(office.at("2026-11-25T09:59:00Z").finds(OVERDUE)).containsExactly(2L);
        assertThat(office.at("2026-11-25T10:00:00Z").finds(OVERDUE)).containsExactly(1L, 2L);
    }

    @Test
    void countsTheSearchersOwnTimeInWhatConcernsThem() {
        office.reported(1, Optional.of(AIKO), "2026-11-25").reported(2, Optional.empty(), "2026-11-25")
                .reported(3, Optional.of(FORMER), "2026-11-26").due(4, AIKO, "2026-11-25").due(5, BEN, "2026-11-26")
                .due(6, BEN, "2026-11-27");

        assertThat(office.finds(mine("2H40M"))).containsExactly(1L, 2L);
        assertThat(office.finds(mine("10H40M"))).containsExactly(1L, 2L, 3L, 5L);
        assertThat(office.finds(Optional.empty(), mine("10H40M"))).isEmpty();
    }

    /** Aiko is away until Friday, so her deadline is already past; rule D3 for what nobody has. */
    @Test
    void countsTheSearchersTimeUntilTheAssigneesDeadline() {
        office.rule(OneProject.DEMO, DueRule.ASSIGNEE, "").leave(AIKO, "2026-11-26", "2026-11-27")
                .reported(1, Optional.of(AIKO), "2026-11-29").reported(2, Optional.of(AIKO), "2026-11-30")
                .reported(3, Optional.empty(), "2026-11-30");

        assertThat(office.finds(mine("0S"))).containsExactly(1L);
        assertThat(office.finds(mine("18H40M"))).containsExactly(1L, 2L);
        assertThat(office.finds(mine("26H40M"))).containsExactly(1L, 2L, 3L);
    }

    /** Rule D2: while the day runs for the assignee, it is not missed by others. */
    @Test
    void isNotOverdueForTheSearcherWhileTheDayRunsForTheAssignee() {
        office.profile(AIKO, SmallCompany.inZones(SmallCompany.always("Pacific/Honolulu")))
                .reported(1, Optional.of(AIKO), "2026-11-25").reported(2, Optional.empty(), "2026-11-25");

        assertThat(office.at("2026-11-25T23:00:00Z").finds(mine("0S"))).containsExactly(1L);
        assertThat(office.at("2026-11-26T10:00:00Z").finds(mine("0S"))).isEmpty();
    }
}
