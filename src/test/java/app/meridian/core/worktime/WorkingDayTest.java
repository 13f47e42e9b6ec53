package app.meridian.core.worktime;

import static app.meridian.core.worktime.Examples.MONDAY;
import static app.meridian.core.worktime.Examples.SATURDAY;
import static app.meridian.core.worktime.Examples.TUESDAY;
import static app.meridian.core.worktime.Examples.WEDNESDAY;
import static app.meridian.core.worktime.Examples.daily;
import static app.meridian.core.worktime.Examples.holidays;
import static app.meridian.core.worktime.Examples.hours;
import static app.meridian.core.worktime.Examples.in;
import static app.meridian.core.worktime.Examples.interval;
import static app.meridian.core.worktime.Examples.intervals;
import static app.meridian.core.worktime.Examples.utc;
import static app.meridian.core.worktime.Examples.weekdays;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose day it is: a night shift belongs to the evening (rules L1 and L2). */
class WorkingDayTest {
    private static final WorkingCalendar NIGHTS = utc(weekdays("22:00-06:00"));

    @Test
    void aNightBelongsToTheEvening() {
        assertThat(WorkingTime.of(NIGHTS).workingDay(MONDAY)).containsExactly(interval(MONDAY, "22:00-06:00"));
        assertThat(WorkingTime.of(NIGHTS).workingDay(SATURDAY)).isEmpty();
    }

    @Test
    void leaveOnTheEveningLeavesTheMorning() {
        WorkingTime time = WorkingTime.of(NIGHTS.withLeave(List.of(Leave.of(MONDAY, DayPart.WHOLE))));

        assertThat(time.workingDay(MONDAY)).containsExactly(interval(TUESDAY, "00:00-06:00"));
    }

    @Test
    void leaveOnTheMorningLeavesTheEvening() {
        WorkingTime time = WorkingTime.of(NIGHTS.withLeave(List.of(Leave.of(TUESDAY, DayPart.MORNING))));

        assertThat(time.workingDay(MONDAY)).containsExactly(interval(MONDAY, "22:00-24:00"));
        assertThat(time.workingDay(TUESDAY)).containsExactly(interval(TUESDAY, "22:00-06:00"));
    }

    @Test
    void anExtraNightBelongsToItsDate() {
        WorkingTime time = WorkingTime.of(NIGHTS.withHolidays(holidays(MONDAY, TUESDAY))
                .withExtraDays(List.of(new ExtraDay(MONDAY, hours("20:00-04:00")))));

        assertThat(time.workingDay(MONDAY)).containsExactly(interval(MONDAY, "20:00-04:00"));
        assertThat(time.workingDay(TUESDAY)).containsExactly(interval(WEDNESDAY, "00:00-06:00"));
    }

    /** From the first to the last work of the day, breaks included; outside of it the date counts. */
    @ParameterizedTest
    @CsvSource({"2026-11-23T12:00:00Z, 2026-11-23",
                "2026-11-23T22:00:00Z, 2026-11-23",
                "2026-11-24T00:00:00Z, 2026-11-23",
                "2026-11-24T01:30:00Z, 2026-11-23",
                "2026-11-24T05:59:59.9Z, 2026-11-23",
                "2026-11-24T06:00:00Z, 2026-11-24",
                "2026-11-24T21:59:59Z, 2026-11-24",
                "2026-11-28T03:00:00Z, 2026-11-27",
                "2026-11-28T23:00:00Z, 2026-11-28"})
    void theLogicalDayIsTheWorkingDay(Instant instant, LocalDate expected) {
        assertThat(WorkingTime.of(NIGHTS).logicalDay(instant)).isEqualTo(expected);
    }

    @Test
    void aBreakBelongsToTheDayAroundIt() {
        List<ExtraDay> extra = List.of(new ExtraDay(MONDAY, hours("20:00-02:00")),
                new ExtraDay(TUESDAY, hours("01:00-03:00")));
        WorkingTime time = WorkingTime.of(utc(daily()).withExtraDays(extra));

        assertThat(time.workingDay(MONDAY)).containsExactly(interval(MONDAY, "20:00-02:00"));
        assertThat(time.logicalDay(Instant.parse("2026-11-24T00:30:00Z"))).isEqualTo(MONDAY);
        assertThat(time.logicalDay(Instant.parse("2026-11-24T01:30:00Z"))).isEqualTo(MONDAY);
        assertThat(time.logicalDay(Instant.parse("2026-11-24T02:30:00Z"))).isEqualTo(TUESDAY);
    }

    @Test
    void aNightMayHaveBreaksOnBothSidesOfMidnight() {
        WorkingTime time = WorkingTime.of(utc(daily("08:00-10:00", "20:00-02:00"))
                .withExtraDays(List.of(new ExtraDay(MONDAY, hours("12:00-13:00")))));

        assertThat(time.workingDay(MONDAY)).isEqualTo(intervals(MONDAY, "08:00-10:00", "12:00-13:00", "20:00-02:00"));
        assertThat(time.logicalDay(Instant.parse("2026-11-23T11:00:00Z"))).isEqualTo(MONDAY);
    }

    /** Rule W8: 1993-08-21 never came to Kwajalein, so that its night has no evening. */
    @Test
    void aNightWithoutAnEveningBelongsToItsMorning() {
        WorkingTime time = WorkingTime.of(in("Pacific/Kwajalein", daily("22:00-06:00")));
        LocalDate skipped = LocalDate.of(1993, 8, 21);

        assertThat(time.workingDay(skipped)).isEmpty();
        assertThat(time.logicalDay(Instant.parse("1993-08-21T13:00:00Z"))).isEqualTo(skipped.plusDays(1));
        assertThat(time.logicalDay(Instant.parse("1993-08-21T11:00:00Z"))).isEqualTo(skipped.minusDays(1));
    }

    /** After 00:01 on the 7th the clocks of St. John's went back to 23:01 on the 6th. */
    @Test
    void aWorkedMinuteBelongsToItsOwnDay() {
        WorkingTime time = WorkingTime.of(in("America/St_Johns", daily("00:00-24:00")));
        LocalDate sixth = LocalDate.of(2010, 11, 6);

        assertThat(time.logicalDay(Instant.parse("2010-11-07T02:30:00Z"))).isEqualTo(sixth.plusDays(1));
        assertThat(time.logicalDay(Instant.parse("2010-11-07T02:31:00Z"))).isEqualTo(sixth);
        assertThat(time.logicalDay(Instant.parse("2010-11-07T03:30:00Z"))).isEqualTo(sixth.plusDays(1));
    }

    @Test
    void theNightBeforeTheSpanBelongsToTheEveningBeforeIt() {
        WorkingTime time = WorkingTime.of(NIGHTS, new DateSpan(TUESDAY, TUESDAY));

        assertThat(time.logicalDay(Instant.parse("2026-11-24T05:00:00Z"))).isEqualTo(MONDAY);
        assertThat(time.workingDay(TUESDAY)).containsExactly(interval(TUESDAY, "22:00-24:00"));
    }
}
