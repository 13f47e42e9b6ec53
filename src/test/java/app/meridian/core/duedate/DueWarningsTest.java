package app.meridian.core.duedate;

import static app.meridian.core.duedate.DueExample.due;
import static app.meridian.core.duedate.DueExample.hidden;
import static app.meridian.core.duedate.DueExample.somebody;
import static app.meridian.core.duedate.Folks.AIKO;
import static app.meridian.core.duedate.Folks.BEN;
import static app.meridian.core.duedate.Folks.CARMEN;
import static app.meridian.core.duedate.Folks.EYAL;
import static app.meridian.core.duedate.Folks.FATIMA;
import static app.meridian.core.duedate.Folks.NILS;
import static app.meridian.core.duedate.Folks.nineToFive;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.duedate.Warning.Code;
import app.meridian.core.person.PersonHours;
import app.meridian.core.worktime.DayPart;
import app.meridian.core.worktime.HolidayCalendar;
import app.meridian.core.worktime.Leave;
import app.meridian.core.worktime.Origin;
import app.meridian.core.worktime.Timeline;
import app.meridian.core.worktime.WorkingCalendar;
import app.meridian.core.worktime.WorkingWeek;
import app.meridian.core.worktime.ZoneChoice;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What else there is to warn of: rule D4. */
class DueWarningsTest {
    private static final String NOW = "2026-11-25T13:20:00Z";
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    @Test
    void nameTheDayOffAndTheHolidayThatMakesIt() {
        DueExample friday = due("2026-11-27").assignee(BEN).added(EYAL);
        DueExample thanksgiving = due("2026-11-26").assignee(BEN).added(CARMEN);

        assertThat(friday.at(NOW, EYAL).warnings()).contains(new Warning.NonWorkingDueDay(FRIDAY, Optional.empty()));
        assertThat(thanksgiving.at(NOW, CARMEN).warnings()).contains(new Warning.NonWorkingDueDay(
                LocalDate.of(2026, 11, 26), Optional.of("Thanksgiving Day (US)")));
    }

    @Test
    void keepQuietOfADayThatIsOver() {
        DueExample friday = due("2026-11-27").assignee(CARMEN).added(EYAL);

        assertThat(codes(friday, "2026-11-27T21:59:59Z", EYAL))
                .containsExactly(Code.NO_WORKING_TIME_LEFT, Code.NON_WORKING_DUE_DAY);
        assertThat(codes(friday, "2026-11-27T22:00:00Z", EYAL)).containsExactly(Code.DAY_ALREADY_OVER);
    }

    /** A day that the clocks jump over counts as not worked (rule W8). */
    @Test
    void tellOfADayThatDoesNotExist() {
        PersonHours mele = nineToFive("Mele", "Pacific/Apia");

        assertThat(codes(due("2011-12-30").assignee(mele), "2011-12-29T19:00:00Z", mele))
                .contains(Code.NON_WORKING_DUE_DAY);
    }

    @Test
    void tellUntilWhenSomebodyIsAway() {
        DueExample friday = due("2026-11-27").assignee(BEN).added(FATIMA, CARMEN);

        assertThat(friday.at(NOW, FATIMA).warnings()).contains(new Warning.AbsentBeforeDue(
                LocalDate.of(2026, 11, 25), LocalDate.of(2026, 11, 28), Optional.empty()));
        assertThat(friday.at(NOW, CARMEN).warnings()).contains(new Warning.AbsentBeforeDue(
                LocalDate.of(2026, 11, 26), LocalDate.of(2026, 11, 26), Optional.of("Thanksgiving Day (US)")));
    }

    /** What has been is not told: leave that began last week begins today. */
    @Test
    void doNotLookBehindToday() {
        PersonHours mara = away(Leave.days(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 26)));

        assertThat(due("2026-11-27").assignee(mara).at(NOW, mara).warnings()).contains(new Warning.AbsentBeforeDue(
                LocalDate.of(2026, 11, 25), LocalDate.of(2026, 11, 26), Optional.empty()));
    }

    /** A half day loses no date, and a weekend has none to lose. */
    @ParameterizedTest
    @CsvSource({"2026-11-24, 2026-11-24, WHOLE", "2026-11-26, 2026-11-26, MORNING", "2026-11-28, 2026-11-29, WHOLE",
            "2026-12-01, 2026-12-02, WHOLE"})
    void keepQuietOfLeaveThatTakesNoDateBeforeTheDueDay(LocalDate first, LocalDate last, DayPart part) {
        PersonHours mara = away(new Leave(first, part, last, part));

        assertThat(codes(due("2026-11-30").assignee(mara), NOW, mara)).doesNotContain(Code.ABSENT_BEFORE_DUE);
    }

    @Test
    void tellOfAHolidayBeforeLeave() {
        PersonHours mara = somebody("Mara", away(Leave.days(FRIDAY, FRIDAY)).calendar().withHolidays(
                new HolidayCalendar("", new TreeMap<>(Map.of(FRIDAY.minusDays(1), "Founders' day")))));

        assertThat(due("2026-11-30").assignee(mara).at(NOW, mara).warnings()).contains(new Warning.AbsentBeforeDue(
                FRIDAY.minusDays(1), FRIDAY.minusDays(1), Optional.of("Founders' day")));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-25T13:20:00Z, true", "2026-11-24T15:00:00Z, true", "2026-11-24T14:59:59Z, false",
            "2026-11-27T08:59:59Z, true", "2026-11-27T09:00:00Z, false"})
    void tellTheLastMomentToHandOver(String now, boolean told) {
        DueExample friday = due("2026-11-27").assignee(BEN).reporter(AIKO).terms(standardWithHandOver(18));
        Instant ten = Instant.parse("2026-11-27T09:00:00Z");

        assertThat(friday.at(now, BEN).warnings().contains(new Warning.LastHandoff(AIKO.person(), ten)))
                .isEqualTo(told);
        assertThat(friday.at(now, AIKO).warnings().contains(new Warning.LastHandoff(BEN.person(), ten)))
                .isEqualTo(told);
    }

    @Test
    void tellWhoSharesNothing() {
        DueExample friday = due("2026-11-27").assignee(BEN).reporter(NILS).added(AIKO);

        assertThat(friday.at(NOW, BEN).warnings()).contains(new Warning.NoSharedHours(NILS.person()));
        assertThat(friday.at(NOW, NILS).warnings()).contains(new Warning.NoSharedHours(BEN.person()));
        assertThat(codes(friday, NOW, AIKO)).doesNotContain(Code.NO_SHARED_HOURS, Code.LAST_HANDOFF);
    }

    /** What they share far away is found without walking there. */
    @Test
    void findHoursThatAreSharedYearsAhead() {
        PersonHours mara = away(Leave.days(LocalDate.of(2026, 1, 1), LocalDate.of(2030, 6, 30)));

        assertThat(codes(due("2031-01-31").assignee(BEN).reporter(mara), NOW, BEN)).isEmpty();
    }

    @Test
    void keepQuietOfSharedHoursOnceTheAssigneesDeadlineHasPassed() {
        DueExample friday = due("2026-11-27").assignee(BEN).reporter(NILS);

        assertThat(codes(friday, "2026-11-27T16:00:00Z", BEN)).containsExactly(Code.NO_WORKING_TIME_LEFT);
    }

    /** Rule P2. */
    @Test
    void keepQuietOfSharedHoursThatAreHidden() {
        DueExample friday = due("2026-11-27").assignee(BEN).reporter(hidden(NILS));

        assertThat(codes(friday, NOW, BEN)).doesNotContain(Code.NO_SHARED_HOURS);
    }

    /** Ben's clock goes forward on 28 March, Carmen's has two weeks before. */
    @Test
    void tellWhoseClockStandsElsewhereAtTheDeadline() {
        PersonHours remy = nineToFive("Remy", "Europe/Paris");
        DueExample tuesday = due("2027-03-30").assignee(BEN).added(CARMEN, remy);

        assertThat(tuesday.at("2027-03-26T09:00:00Z", CARMEN).warnings()).contains(new Warning.ClockChange(
                LocalDate.of(2027, 3, 28), hours(1), hours(-7), hours(2), hours(-7)));
        assertThat(codes(tuesday, "2027-03-26T09:00:00Z", remy)).doesNotContain(Code.CLOCK_CHANGE);
        assertThat(codes(tuesday, "2027-03-26T09:00:00Z", BEN)).doesNotContain(Code.CLOCK_CHANGE);
    }

    /** The clock may also change because somebody moves. */
    @Test
    void tellWhoMovesBeforeTheDeadline() {
        ZoneChoice berlin = new ZoneChoice(ZoneId.of("Europe/Berlin"), Origin.of(Origin.Kind.PROFILE));
        ZoneChoice tokyo = new ZoneChoice(ZoneId.of("Asia/Tokyo"), Origin.of(Origin.Kind.PROFILE));
        PersonHours mover = somebody("Mover", new WorkingCalendar(
                new Timeline<>(berlin, List.of(new Timeline.Since<>(LocalDate.of(2026, 12, 1), tokyo))),
                Timeline.always(WorkingWeek.NINE_TO_FIVE), HolidayCalendar.NONE, List.of(), List.of(),
                WorkingCalendar.HALF_DAY));

        assertThat(due("2026-12-04").assignee(BEN).added(mover).at(NOW, mover).warnings()).contains(
                new Warning.ClockChange(LocalDate.of(2026, 12, 1), hours(1), hours(1), hours(1), hours(9)));
    }

    @Test
    void nameAllWhoseZoneNobodyKnows() {
        PersonHours zoe = withoutZone("Zoe");
        PersonHours yara = withoutZone("Yara");

        DueReport report = due("2026-11-27").assignee(BEN).added(zoe, yara).reportAt(NOW);

        assertThat(report.warnings()).containsExactly(
                new Warning.ZoneUnknown(List.of(zoe.person(), yara.person()), ZoneId.of("Europe/London")));
    }

    @Test
    void tellThatNobodyHasIt() {
        DueExample nobody = due("2026-11-27").reporter(BEN);
        DueExample former = due("2026-11-27").reporter(BEN).assignedTo(DueQuestion.Assignment.FORMER);

        assertThat(nobody.reportAt(NOW).warnings()).containsExactly(new Warning.Unassigned(false));
        assertThat(former.reportAt(NOW).warnings()).containsExactly(new Warning.Unassigned(true));
        assertThat(due("2026-11-27").assignee(BEN).reportAt(NOW).warnings()).isEmpty();
    }

    @Test
    void areNotMadeOfWhatIsResolved() {
        DueExample resolved = due("2026-11-27").reporter(withoutZone("Zoe")).added(EYAL, FATIMA).resolved();

        DueReport late = resolved.reportAt("2026-11-30T09:00:00Z");

        assertThat(late.warnings()).isEmpty();
        assertThat(late.people()).allSatisfy(person -> assertThat(person.warnings()).isEmpty());
        assertThat(late.people()).extracting(PersonDue::over).allMatch(Optional::isPresent);
    }

    private static List<Code> codes(DueExample example, String now, PersonHours person) {
        return example.at(now, person).warnings().stream().map(Warning::code).toList();
    }

    private static PersonHours away(Leave... leave) {
        return somebody("Mara", BEN.calendar().withLeave(List.of(leave)));
    }

    private static PersonHours withoutZone(String name) {
        ZoneChoice london = new ZoneChoice(ZoneId.of("Europe/London"), Origin.of(Origin.Kind.PRODUCT_DEFAULT));
        return somebody(name, new WorkingCalendar(Timeline.always(london), Timeline.always(WorkingWeek.NINE_TO_FIVE),
                HolidayCalendar.NONE, List.of(), List.of(), WorkingCalendar.HALF_DAY));
    }

    private static DueTerms standardWithHandOver(int hours) {
        return new DueTerms(DueRule.PERSONAL, Optional.empty(), Optional.empty(), Duration.ofHours(8),
                Duration.ofHours(hours));
    }

    private static ZoneOffset hours(int hours) {
        return ZoneOffset.ofHours(hours);
    }
}
