package app.meridian.core.duedate;

import static app.meridian.core.duedate.DueExample.due;
import static app.meridian.core.duedate.Folks.AIKO;
import static app.meridian.core.duedate.Folks.BEN;
import static app.meridian.core.duedate.Folks.CARMEN;
import static app.meridian.core.duedate.Folks.EYAL;
import static app.meridian.core.duedate.Folks.FATIMA;
import static app.meridian.core.duedate.Folks.GWEN;
import static app.meridian.core.duedate.Folks.NEVER;
import static app.meridian.core.duedate.Folks.NILS;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.person.PersonHours;
import app.meridian.core.worktime.Leave;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which moment a due day is: rules D1, D3, D5, W7 and W8. */
class DeadlineRulesTest {
    private static final String NOW = "2026-11-25T13:20:00Z";

    /** Rule D1. */
    @Test
    void giveEachPersonTheEndOfTheirOwnLastWork() {
        DueExample friday = due("2026-11-27").assignee(BEN).reporter(AIKO).added(EYAL, GWEN, CARMEN);

        assertThat(deadline(friday, BEN)).contains(Instant.parse("2026-11-27T16:00:00Z"));
        assertThat(deadline(friday, AIKO)).contains(Instant.parse("2026-11-27T09:00:00Z"));
        assertThat(deadline(friday, EYAL)).contains(Instant.parse("2026-11-26T15:00:00Z"));
        assertThat(deadline(friday, GWEN)).contains(Instant.parse("2026-11-27T04:00:00Z"));
        assertThat(deadline(friday, CARMEN)).contains(Instant.parse("2026-11-28T02:00:00Z"));
    }

    /** Rule D1: Friday 24:00, though the shift goes on. */
    @Test
    void cutShiftsAtMidnight() {
        DueExample thursday = due("2026-11-26").assignee(NILS);
        DueExample friday = due("2026-11-27").assignee(NILS);

        assertThat(deadline(thursday, NILS)).contains(Instant.parse("2026-11-26T23:00:00Z"));
        assertThat(deadline(friday, NILS)).contains(Instant.parse("2026-11-27T05:00:00Z"));
    }

    @Test
    void lookBackForAsLongAsNothingWasWorked() {
        PersonHours mara = away("2025-01-01", "2027-01-01");
        PersonHours noor = away("1990-01-01", "2100-01-01");

        assertThat(deadline(due("2026-11-27").assignee(mara), mara)).contains(Instant.parse("2024-12-31T16:00:00Z"));
        assertThat(deadline(due("2026-11-27").assignee(noor), noor)).contains(Instant.parse("1989-12-29T16:00:00Z"));
        assertThat(deadline(due("2026-11-27").assignee(NEVER), NEVER)).isEmpty();
    }

    @Test
    void giveEverybodyTheAssigneesDeadline() {
        DueExample friday = due("2026-11-27").by(DueRule.ASSIGNEE).assignee(CARMEN).reporter(GWEN).added(NEVER);

        DueReport report = friday.reportAt(NOW);

        assertThat(report.moment()).isEmpty();
        assertThat(report.people()).extracting(PersonDue::deadline)
                .containsOnly(Optional.of(Instant.parse("2026-11-28T02:00:00Z")));
        assertThat(friday.at(NOW, GWEN).left()).contains(Duration.ofHours(17));
    }

    /** Rule D3. */
    @Test
    void giveEachPersonTheirOwnWhileNobodyIsAssigned() {
        DueExample friday = due("2026-11-27").by(DueRule.ASSIGNEE).reporter(GWEN).added(CARMEN);

        assertThat(deadline(friday, GWEN)).contains(Instant.parse("2026-11-27T04:00:00Z"));
        assertThat(deadline(friday, CARMEN)).contains(Instant.parse("2026-11-28T02:00:00Z"));
    }

    /** Rule W8: the earliest instant after which it is never again that day. */
    @ParameterizedTest
    @CsvSource({"2026-11-27, Etc/GMT+12, 2026-11-28T12:00:00Z",
            "2026-11-27, Pacific/Kiritimati, 2026-11-27T10:00:00Z",
            "2026-11-27, Asia/Kathmandu, 2026-11-27T18:15:00Z",
            "2024-04-25, Africa/Cairo, 2024-04-25T22:00:00Z",     // 26 April began at 01:00
            "2010-11-06, America/St_Johns, 2010-11-07T03:30:00Z", // after 00:01 it was 23:01 again
            "2011-12-30, Pacific/Apia, 2011-12-30T10:00:00Z"})    // there was no such day
    void endTheDayInOneZone(String day, String zone, String end) {
        DueReport report = due(day).byEndOfDayIn(zone).assignee(BEN).added(FATIMA).reportAt(day + "T00:00:00Z");

        assertThat(report.moment()).contains(Instant.parse(end));
        assertThat(report.people()).extracting(PersonDue::deadline).containsOnly(report.moment());
    }

    /** Rules D5 and W7: the end of a gap, the first of a doubled hour. */
    @ParameterizedTest
    @CsvSource({"2026-11-27, 16:00, Europe/Berlin, 2026-11-27T15:00:00Z",
            "2026-11-27, 00:00, Asia/Kathmandu, 2026-11-26T18:15:00Z",
            "2027-03-28, 02:30, Europe/Berlin, 2027-03-28T01:00:00Z",
            "2026-10-25, 02:30, Europe/Berlin, 2026-10-25T00:30:00Z",
            "2027-04-04, 01:45, Australia/Lord_Howe, 2027-04-03T14:45:00Z",
            "2024-04-26, 00:30, Africa/Cairo, 2024-04-25T22:00:00Z",
            "2011-12-30, 10:00, Pacific/Apia, 2011-12-30T10:00:00Z"})
    void putADueTimeBeforeAnyRule(String day, String time, String zone, String moment) {
        DueExample timed = due(day).by(DueRule.ASSIGNEE).at(time, zone).assignee(AIKO).reporter(GWEN);

        assertThat(timed.reportAt(day + "T00:00:00Z").people()).extracting(PersonDue::deadline)
                .containsOnly(Optional.of(Instant.parse(moment)));
    }

    @Test
    void knowDatesOfAllTimesThatCalendarsKnow() {
        DueExample last = due("2199-12-31").byEndOfDayIn("Etc/GMT+12").assignee(BEN).reporter(GWEN);
        DueExample first = due("1970-01-01").assignee(BEN).reporter(GWEN);

        assertThat(last.at(NOW, BEN).left().orElseThrow()).isGreaterThan(Duration.ofHours(300_000));
        assertThat(first.at(NOW, BEN).over().orElseThrow()).isGreaterThan(Duration.ofHours(100_000));
        assertThat(deadline(due("2080-02-29").assignee(BEN), BEN)).contains(Instant.parse("2080-02-29T16:00:00Z"));
    }

    private static Optional<Instant> deadline(DueExample example, PersonHours person) {
        return example.at(NOW, person).deadline();
    }

    private static PersonHours away(String first, String last) {
        return DueExample.somebody("Mara", BEN.calendar()
                .withLeave(List.of(Leave.days(LocalDate.parse(first), LocalDate.parse(last)))));
    }
}
