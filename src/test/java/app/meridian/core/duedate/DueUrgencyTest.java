package app.meridian.core.duedate;

import static app.meridian.core.duedate.DueExample.due;
import static app.meridian.core.duedate.Folks.AIKO;
import static app.meridian.core.duedate.Folks.BEN;
import static app.meridian.core.duedate.Folks.CARMEN;
import static app.meridian.core.duedate.Folks.FATIMA;
import static app.meridian.core.duedate.Folks.GWEN;
import static app.meridian.core.duedate.Folks.LANI;
import static app.meridian.core.duedate.Folks.NEVER;
import static app.meridian.core.duedate.Folks.SINA;
import static app.meridian.core.duedate.Folks.nineToFive;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.duedate.Warning.Code;
import app.meridian.core.person.PersonHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule D2, at its borders. */
class DueUrgencyTest {
    private static final Set<Code> URGENT =
            EnumSet.of(Code.OVERDUE, Code.DAY_ALREADY_OVER, Code.NO_WORKING_TIME_LEFT, Code.DUE_SOON);

    @ParameterizedTest
    @CsvSource({"2026-11-26T15:59:59Z, ''",
            "2026-11-26T16:00:00Z, DUE_SOON",
            "2026-11-27T15:59:59Z, DUE_SOON",
            "2026-11-27T16:00:00Z, NO_WORKING_TIME_LEFT",
            "2026-11-27T22:59:59Z, NO_WORKING_TIME_LEFT",
            "2026-11-27T23:00:00Z, OVERDUE"})
    void growsWithTheClockOfTheAssignee(String now, String code) {
        assertThat(urgency(due("2026-11-27").assignee(BEN), now, BEN)).isEqualTo(code);
    }

    /** Sina's Friday ends 25 hours after Lani's. */
    @ParameterizedTest
    @CsvSource({"2026-11-27T09:59:59Z, NO_WORKING_TIME_LEFT",
            "2026-11-27T10:00:00Z, DAY_ALREADY_OVER",
            "2026-11-28T10:59:59Z, DAY_ALREADY_OVER",
            "2026-11-28T11:00:00Z, OVERDUE"})
    void waitsForTheAssigneesDayToEnd(String now, String code) {
        assertThat(urgency(due("2026-11-27").assignee(SINA).reporter(LANI), now, LANI)).isEqualTo(code);
    }

    @Test
    void saysWhichDateItIsForWhomTheDayIsOver() {
        PersonDue lani = due("2026-11-27").assignee(SINA).reporter(LANI).at("2026-11-28T10:30:00Z", LANI);

        assertThat(lani.warnings()).contains(new Warning.DayAlreadyOver(LocalDate.of(2026, 11, 29)));
        assertThat(lani.left()).contains(Duration.ZERO);
        assertThat(lani.over()).isEmpty();
    }

    @Test
    void waitsForNobodyWhereNobodyIsAssigned() {
        assertThat(urgency(due("2026-11-27").reporter(LANI).added(SINA), "2026-11-27T10:00:00Z", LANI))
                .isEqualTo("OVERDUE");
    }

    /** Whoever else is behind the assignee keeps their own day. */
    @Test
    void leavesOthersTheRestOfTheirOwnDay() {
        DueExample friday = due("2026-11-27").assignee(LANI).reporter(SINA);

        assertThat(urgency(friday, "2026-11-27T21:00:00Z", LANI)).isEqualTo("OVERDUE");
        assertThat(urgency(friday, "2026-11-27T21:00:00Z", SINA)).isEqualTo("DUE_SOON");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-28T07:59:59Z, NO_WORKING_TIME_LEFT, DAY_ALREADY_OVER",
            "2026-11-28T08:00:00Z, OVERDUE, OVERDUE"})
    void followsTheAssigneesDayWhereTheirDeadlineIsEverybodys(String now, String carmen, String gwen) {
        DueExample friday = due("2026-11-27").by(DueRule.ASSIGNEE).assignee(CARMEN).reporter(GWEN);

        assertThat(urgency(friday, now, CARMEN)).isEqualTo(carmen);
        assertThat(urgency(friday, now, GWEN)).isEqualTo(gwen);
    }

    /** With a due time nobody's day matters. */
    @ParameterizedTest
    @CsvSource({"2026-11-27T14:59:59Z, DUE_SOON, NO_WORKING_TIME_LEFT", "2026-11-27T15:00:00Z, OVERDUE, OVERDUE"})
    void beginsAtTheDueTime(String now, String ben, String gwen) {
        DueExample timed = due("2026-11-27").at("16:00", "Europe/Berlin").assignee(BEN).reporter(GWEN);

        assertThat(urgency(timed, now, BEN)).isEqualTo(ben);
        assertThat(urgency(timed, now, GWEN)).isEqualTo(gwen);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-28T11:59:59Z, NO_WORKING_TIME_LEFT", "2026-11-28T12:00:00Z, OVERDUE"})
    void beginsAtTheEndOfTheDayInTheNamedZone(String now, String code) {
        assertThat(urgency(due("2026-11-27").byEndOfDayIn("Etc/GMT+12").assignee(LANI), now, LANI)).isEqualTo(code);
    }

    @Test
    void countsOwnWorkingTimeSinceTheDeadline() {
        DueExample friday = due("2026-11-27").assignee(BEN).reporter(AIKO);

        assertThat(friday.at("2026-11-30T09:00:00Z", BEN).over()).contains(Duration.ofHours(1));
        assertThat(friday.at("2026-11-30T09:00:00Z", AIKO).warnings()).containsExactly(
                new Warning.Overdue(Instant.parse("2026-11-27T09:00:00Z"), Optional.of(Duration.ofHours(8))));
    }

    @Test
    void countsFromTheEndOfTheDayWhereNothingWasEverWorked() {
        DueExample friday = due("2026-11-27").assignee(NEVER);

        assertThat(urgency(friday, "2026-11-27T22:59:59Z", NEVER)).isEqualTo("NO_WORKING_TIME_LEFT");
        assertThat(friday.at("2026-11-30T09:00:00Z", NEVER).warnings()).containsExactly(
                new Warning.Overdue(Instant.parse("2026-11-27T23:00:00Z"), Optional.of(Duration.ZERO)));
    }

    /** Fatima worked on Tuesday last; her day is still ahead. */
    @Test
    void doesNotCallOverdueWhoIsAway() {
        PersonDue fatima = due("2026-11-27").assignee(BEN).added(FATIMA).at("2026-11-25T13:20:00Z", FATIMA);

        assertThat(fatima.deadline()).contains(Instant.parse("2026-11-24T16:00:00Z"));
        assertThat(fatima.left()).contains(Duration.ZERO);
        assertThat(fatima.over()).isEmpty();
        assertThat(fatima.has(Code.NO_WORKING_TIME_LEFT)).isTrue();
    }

    /** Cairo has no 00:00 on 26 April 2024, Apia no 30 December 2011, Lord Howe half an hour twice. */
    @ParameterizedTest
    @CsvSource({"Africa/Cairo, 2024-04-25, 2024-04-25T21:59:59Z, 2024-04-25T22:00:00Z",
            "Pacific/Apia, 2011-12-29, 2011-12-30T09:59:59Z, 2011-12-30T10:00:00Z",
            "Pacific/Apia, 2011-12-30, 2011-12-30T09:59:59Z, 2011-12-30T10:00:00Z",
            "Australia/Lord_Howe, 2027-04-04, 2027-04-04T13:29:59Z, 2027-04-04T13:30:00Z",
            "Asia/Kathmandu, 2026-11-27, 2026-11-27T18:14:59Z, 2026-11-27T18:15:00Z",
            "Pacific/Kiritimati, 2026-11-27, 2026-11-27T09:59:59Z, 2026-11-27T10:00:00Z",
            "Pacific/Pago_Pago, 2026-11-27, 2026-11-28T10:59:59Z, 2026-11-28T11:00:00Z"})
    void beginsWithTheEndOfTheDayOnAnyClock(String zone, String day, String before, String after) {
        PersonHours mele = nineToFive("Mele", zone);

        assertThat(urgency(due(day).assignee(mele), before, mele)).isEqualTo("NO_WORKING_TIME_LEFT");
        assertThat(urgency(due(day).assignee(mele), after, mele)).isEqualTo("OVERDUE");
    }

    private static String urgency(DueExample example, String now, PersonHours person) {
        List<Code> codes = example.at(now, person).warnings().stream().map(Warning::code)
                .filter(URGENT::contains).toList();
        assertThat(codes).hasSizeLessThanOrEqualTo(1);
        return codes.stream().findFirst().map(Code::name).orElse("");
    }
}
