package app.meridian.core.worktime;

import static app.meridian.core.worktime.Examples.MONDAY;
import static app.meridian.core.worktime.Examples.SATURDAY;
import static app.meridian.core.worktime.Examples.TUESDAY;
import static app.meridian.core.worktime.Examples.WEDNESDAY;
import static app.meridian.core.worktime.Examples.daily;
import static app.meridian.core.worktime.Examples.holidays;
import static app.meridian.core.worktime.Examples.hours;
import static app.meridian.core.worktime.Examples.interval;
import static app.meridian.core.worktime.Examples.intervals;
import static app.meridian.core.worktime.Examples.utc;
import static app.meridian.core.worktime.Examples.weekdays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holidays, leave and extra days (rules W1 to W3). */
class ExceptionsTest {
    private static final WorkingCalendar OFFICE = utc(WorkingWeek.NINE_TO_FIVE);
    private static final WorkingCalendar NIGHTS = utc(weekdays("22:00-06:00"));

    @Test
    void aHolidayIsNotWorked() {
        WorkingTime time = WorkingTime.of(OFFICE.withHolidays(holidays(TUESDAY)));

        assertThat(time.intervals(start(MONDAY), start(WEDNESDAY.plusDays(1))))
                .containsExactly(interval(MONDAY, "09:00-17:00"), interval(WEDNESDAY, "09:00-17:00"));
    }

    /** The part of a night that falls on the holiday's date is off, the rest is worked. */
    @Test
    void aNightIsCutAtTheMidnightsOfAHoliday() {
        WorkingTime time = WorkingTime.of(NIGHTS.withHolidays(holidays(TUESDAY)));

        assertThat(time.on(MONDAY)).containsExactly(interval(MONDAY, "22:00-24:00"));
        assertThat(time.on(TUESDAY)).isEmpty();
        assertThat(time.on(WEDNESDAY)).isEqualTo(intervals(WEDNESDAY, "00:00-06:00", "22:00-24:00"));
    }

    /** Rule W1: leave is by local date, so that the morning after it stays. */
    @Test
    void leaveOnMondayLeavesTuesdaysPartOfTheNight() {
        WorkingTime time = WorkingTime.of(NIGHTS.withLeave(List.of(Leave.of(MONDAY, DayPart.WHOLE))));

        assertThat(time.on(MONDAY)).isEmpty();
        assertThat(time.on(TUESDAY)).isEqualTo(intervals(TUESDAY, "00:00-06:00", "22:00-24:00"));
    }

    /** Rule W2. */
    @ParameterizedTest
    @CsvSource({"MORNING,   13:00, 13:00-17:00",
                "AFTERNOON, 13:00, 09:00-13:00",
                "MORNING,   12:30, 12:30-17:00",
                "AFTERNOON, 12:30, 09:00-12:30",
                "MORNING,   09:00, 09:00-17:00",
                "AFTERNOON, 17:00, 09:00-17:00"})
    void halfADayIsLostBeforeOrAfterTheSplit(DayPart lost, LocalTime split, String left) {
        WorkingCalendar calendar = new WorkingCalendar(OFFICE.zones(), OFFICE.weeks(), OFFICE.holidays(),
                List.of(Leave.of(MONDAY, lost)), List.of(), split);

        assertThat(WorkingTime.of(calendar).on(MONDAY)).containsExactly(interval(MONDAY, left));
    }

    @ParameterizedTest
    @CsvSource({"MORNING, 17:00", "AFTERNOON, 09:00"})
    void halfADayMayBeAllThereIs(DayPart lost, LocalTime split) {
        WorkingCalendar calendar = new WorkingCalendar(OFFICE.zones(), OFFICE.weeks(), OFFICE.holidays(),
                List.of(Leave.of(MONDAY, lost)), List.of(), split);

        assertThat(WorkingTime.of(calendar).on(MONDAY)).isEmpty();
    }

    @Test
    void aMorningAndAnAfternoonAreTheWholeDay() {
        List<Leave> leave = List.of(Leave.of(MONDAY, DayPart.MORNING), Leave.of(MONDAY, DayPart.AFTERNOON));

        assertThat(WorkingTime.of(OFFICE.withLeave(leave)).on(MONDAY)).isEmpty();
    }

    @Test
    void theSameHalfTwiceIsStillHalf() {
        List<Leave> leave = List.of(Leave.of(MONDAY, DayPart.MORNING), Leave.of(MONDAY, DayPart.MORNING));

        assertThat(WorkingTime.of(OFFICE.withLeave(leave)).on(MONDAY)).containsExactly(interval(MONDAY, "13:00-17:00"));
    }

    @Test
    void wholeDaysWinOverHalfDaysAndExtraHours() {
        List<Leave> leave = List.of(Leave.of(TUESDAY, DayPart.MORNING), Leave.days(MONDAY, WEDNESDAY));
        List<ExtraDay> extra = List.of(new ExtraDay(TUESDAY, hours("18:00-20:00")));

        assertThat(WorkingTime.of(OFFICE.withLeave(leave).withExtraDays(extra)).on(TUESDAY)).isEmpty();
    }

    /** Rule W3. */
    @Test
    void leaveMayBeginAfterNoonAndEndBeforeIt() {
        Leave leave = new Leave(MONDAY, DayPart.AFTERNOON, WEDNESDAY, DayPart.MORNING);
        WorkingTime time = WorkingTime.of(OFFICE.withLeave(List.of(leave)));

        assertThat(time.on(MONDAY)).containsExactly(interval(MONDAY, "09:00-13:00"));
        assertThat(time.on(TUESDAY)).isEmpty();
        assertThat(time.on(WEDNESDAY)).containsExactly(interval(WEDNESDAY, "13:00-17:00"));
    }

    @Test
    void leaveOfTwoHalfDaysHasNoDatesBetween() {
        Leave leave = new Leave(MONDAY, DayPart.AFTERNOON, TUESDAY, DayPart.MORNING);
        WorkingTime time = WorkingTime.of(OFFICE.withLeave(List.of(leave)));

        assertThat(time.between(start(MONDAY), start(WEDNESDAY))).isEqualTo(Duration.ofHours(8));
    }

    @Test
    void overlappingAndTouchingLeaveIsOneAbsence() {
        LocalDate friday = MONDAY.plusDays(4);
        List<Leave> leave = List.of(Leave.days(WEDNESDAY, friday), Leave.days(MONDAY, WEDNESDAY),
                Leave.days(MONDAY, MONDAY), Leave.days(friday.plusDays(1), friday.plusDays(3)));
        WorkingTime time = WorkingTime.of(OFFICE.withLeave(leave));

        assertThat(time.next(start(MONDAY))).contains(interval(MONDAY.plusDays(8), "09:00-17:00"));
        assertThat(time.previous(start(friday))).contains(interval(MONDAY.minusDays(3), "09:00-17:00"));
    }

    @Test
    void extraHoursAreWorkedEvenOnAHolidayOrADayOff() {
        List<ExtraDay> extra = List.of(new ExtraDay(SATURDAY, hours("09:00-13:00")),
                new ExtraDay(TUESDAY, hours("10:00-11:00")), new ExtraDay(TUESDAY, hours("10:30-12:00")));
        WorkingTime time = WorkingTime.of(OFFICE.withHolidays(holidays(TUESDAY)).withExtraDays(extra));

        assertThat(time.on(SATURDAY)).containsExactly(interval(SATURDAY, "09:00-13:00"));
        assertThat(time.on(TUESDAY)).containsExactly(interval(TUESDAY, "10:00-12:00"));
    }

    @Test
    void extraHoursJoinTheWeeks() {
        List<ExtraDay> extra = List.of(new ExtraDay(MONDAY, hours("16:00-19:00", "20:00-21:00")));

        assertThat(WorkingTime.of(OFFICE.withExtraDays(extra)).on(MONDAY))
                .isEqualTo(intervals(MONDAY, "09:00-19:00", "20:00-21:00"));
    }

    @Test
    void anExtraNightReachesIntoAHolidayButNotIntoLeave() {
        WorkingCalendar calendar = OFFICE.withExtraDays(List.of(new ExtraDay(MONDAY, hours("22:00-06:00"))));
        WorkingTime holiday = WorkingTime.of(calendar.withHolidays(holidays(TUESDAY)));
        WorkingTime leave = WorkingTime.of(calendar.withLeave(List.of(Leave.of(TUESDAY, DayPart.WHOLE))));

        assertThat(holiday.on(TUESDAY)).containsExactly(interval(TUESDAY, "00:00-06:00"));
        assertThat(leave.on(TUESDAY)).isEmpty();
        assertThat(leave.on(MONDAY)).isEqualTo(intervals(MONDAY, "09:00-17:00", "22:00-24:00"));
    }

    @Test
    void workAroundTheClockStopsForAHoliday() {
        WorkingTime time = WorkingTime.of(utc(daily("00:00-24:00")).withHolidays(holidays(TUESDAY)));

        assertThat(time.at(start(MONDAY))).contains(new Interval(time.span().from(), start(TUESDAY)));
        assertThat(time.at(start(WEDNESDAY))).contains(new Interval(start(WEDNESDAY), time.span().until()));
    }

    @Test
    void aDayIsSplitAtAWholeMinute() {
        assertThatThrownBy(() -> new WorkingCalendar(OFFICE.zones(), OFFICE.weeks(), OFFICE.holidays(), List.of(),
                List.of(), LocalTime.of(13, 0, 1))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Instant start(LocalDate date) {
        return Instant.ofEpochSecond(date.toEpochDay() * 86_400);
    }
}
