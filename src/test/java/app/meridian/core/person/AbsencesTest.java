package app.meridian.core.person;

import static app.meridian.core.worktime.DayPart.AFTERNOON;
import static app.meridian.core.worktime.DayPart.MORNING;
import static app.meridian.core.worktime.DayPart.WHOLE;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.worktime.DateSpan;
import app.meridian.core.worktime.DayPart;
import app.meridian.core.worktime.ExtraDay;
import app.meridian.core.worktime.HolidayCalendar;
import app.meridian.core.worktime.Hours;
import app.meridian.core.worktime.Leave;
import app.meridian.core.worktime.WorkingCalendar;
import app.meridian.core.worktime.WorkingTime;
import app.meridian.core.worktime.WorkingWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In Cairo, Monday to Friday 09:00 to 12:00 and 13:00 to 17:00. 23 November 2026 is a Monday. */
class AbsencesTest {
    private static final ZoneId CAIRO = ZoneId.of("Africa/Cairo");
    private static final WorkingWeek WEEK = WorkingWeek.weekdays(new Hours(540, 720), new Hours(780, 1020));
    private static final DateSpan NOVEMBER = new DateSpan(day(1), day(30));

    @ParameterizedTest
    @CsvSource({
            "WHOLE,     2026-11-24T23:59, ''",
            "WHOLE,     2026-11-25T00:00, 2026-11-26T09:00",
            "WHOLE,     2026-11-25T20:00, 2026-11-26T09:00",
            "WHOLE,     2026-11-26T00:00, ''",
            "MORNING,   2026-11-25T08:00, 2026-11-25T13:00",
            "MORNING,   2026-11-25T12:59, 2026-11-25T13:00",
            "MORNING,   2026-11-25T13:00, ''",
            "AFTERNOON, 2026-11-25T11:59, ''",                    // one more minute of work before it
            "AFTERNOON, 2026-11-25T12:00, 2026-11-26T09:00",      // nothing is left of the day
            "AFTERNOON, 2026-11-24T22:00, ''"})
    void coversTheLeaveAndTheRestOfTheDay(DayPart part, String localNow, String localBack) {
        Absences absences = absences(Leave.of(day(25), part));

        Optional<Instant> back = absences.at(at(localNow)).flatMap(Absence::back);

        assertThat(back).isEqualTo(localBack.isEmpty() ? Optional.empty() : Optional.of(at(localBack)));
    }

    @Test
    void saysFromWhenUntilWhenAndTheDateOfTheReturn() {
        Absences absences = absences(Leave.days(day(25), day(28)));

        assertThat(absences.at(at("2026-11-26T10:00"))).contains(new Absence(day(25), WHOLE, day(28), WHOLE,
                Optional.of(day(30)), Optional.of(at("2026-11-30T09:00"))));
    }

    @Test
    void saysNoHoursToWhoMayNotSeeThem() {
        Absences absences = new Absences(WorkingTime.of(calendar(Leave.days(day(25), day(28)))), false);

        Absence absence = absences.at(at("2026-11-26T10:00")).orElseThrow();

        assertThat(absence.back()).isEmpty();
        assertThat(absence.backOn()).contains(day(30));
    }

    @Test
    void joinsLeaveThatHasNoWorkBetween() {
        Absences absences = absences(Leave.of(day(30), MORNING), Leave.days(day(26), day(27)),
                Leave.of(day(25), AFTERNOON), Leave.days(day(26), day(26)), Leave.of(day(23), MORNING));

        assertThat(absences.within(NOVEMBER)).extracting(Absence::first, Absence::firstPart)
                .containsExactly(tuple(23, MORNING), tuple(25, AFTERNOON));
        assertThat(absences.within(NOVEMBER)).extracting(Absence::last, Absence::lastPart)
                .containsExactly(tuple(23, MORNING), tuple(30, MORNING));
    }

    @Test
    void makesAWholeDateOfItsTwoHalves() {
        Absences absences = absences(Leave.of(day(25), AFTERNOON), Leave.of(day(25), MORNING));

        assertThat(absences.within(NOVEMBER)).containsExactly(new Absence(day(25), WHOLE, day(25), WHOLE,
                Optional.of(day(26)), Optional.of(at("2026-11-26T09:00"))));
    }

    @Test
    void partsLeaveWhereAnExtraDayIsWorkedBetween() {
        WorkingCalendar calendar = calendar(Leave.of(day(27), WHOLE), Leave.of(day(30), WHOLE))
                .withExtraDays(List.of(new ExtraDay(day(28), List.of(new Hours(540, 600)))));

        Absences absences = new Absences(WorkingTime.of(calendar), true);

        assertThat(absences.within(NOVEMBER)).extracting(Absence::backOn)
                .containsExactly(Optional.of(day(28)), Optional.of(LocalDate.of(2026, 12, 1)));
    }

    @Test
    void listsWhatTouchesTheDatesUncut() {
        Absences absences = absences(Leave.days(day(2), day(3)), Leave.days(day(9), day(20)));

        assertThat(absences.within(new DateSpan(day(3), day(9)))).extracting(Absence::last)
                .containsExactly(day(3), day(20));
        assertThat(absences.within(new DateSpan(day(4), day(8)))).isEmpty();
    }

    @Test
    void hasNoReturnForWhoNeverWorks() {
        WorkingCalendar never = WorkingCalendar.of(CAIRO, new WorkingWeek(Map.of()))
                .withLeave(List.of(Leave.days(day(25), day(26))));

        Absence absence = new Absences(WorkingTime.of(never), true).at(at("2026-11-25T10:00")).orElseThrow();

        assertThat(absence.backOn()).isEmpty();
    }

    @Test
    void namesHolidaysAndWhereTheyHold() {
        HolidayCalendar holidays = new HolidayCalendar("US", new TreeMap<>(Map.of(
                day(26), "Thanksgiving Day", LocalDate.of(2026, 12, 25), "Christmas Day")));
        Absences absences = new Absences(WorkingTime.of(calendar().withHolidays(holidays)), true);

        assertThat(absences.holidays(NOVEMBER)).containsExactly(new Holiday(day(26), "Thanksgiving Day", "US"));
        assertThat(absences.at(at("2026-11-26T10:00"))).isEmpty();
    }

    private static Absences absences(Leave... leave) {
        return new Absences(WorkingTime.of(calendar(leave)), true);
    }

    private static WorkingCalendar calendar(Leave... leave) {
        return WorkingCalendar.of(CAIRO, WEEK).withLeave(List.of(leave));
    }

    private static LocalDate day(int dayOfNovember) {
        return LocalDate.of(2026, 11, dayOfNovember);
    }

    private static Tuple tuple(int dayOfNovember, DayPart part) {
        return Tuple.tuple(day(dayOfNovember), part);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(CAIRO).toInstant();
    }
}
