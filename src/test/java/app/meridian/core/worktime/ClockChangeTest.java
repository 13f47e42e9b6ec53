package app.meridian.core.worktime;

import static app.meridian.core.worktime.Examples.at;
import static app.meridian.core.worktime.Examples.daily;
import static app.meridian.core.worktime.Examples.in;
import static app.meridian.core.worktime.Examples.interval;
import static app.meridian.core.worktime.Examples.worked;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wall clocks that jump. */
class ClockChangeTest {

    /** Rule W0: what the clock does not show is not worked, what it shows twice is worked twice. */
    @ParameterizedTest
    @CsvSource({"Europe/Berlin,       2026-03-29, 01:00-04:00, PT2H",
                "Europe/Berlin,       2026-10-25, 01:00-04:00, PT4H",
                "Australia/Lord_Howe, 2026-10-04, 01:00-04:00, PT2H30M",
                "Australia/Lord_Howe, 2026-04-05, 01:00-04:00, PT3H30M",
                "Asia/Kathmandu,      1986-01-01, 00:00-01:00, PT45M",
                "Africa/Cairo,        2024-04-26, 00:00-02:00, PT1H",
                "America/St_Johns,    2010-11-06, 23:00-24:00, PT1H59M",
                "America/St_Johns,    2010-11-07, 00:00-01:00, PT1H1M",
                "Africa/Monrovia,     1972-01-07, 00:00-01:00, PT15M30S",
                "Pacific/Apia,        2011-12-30, 09:00-17:00, PT0S",
                "Pacific/Apia,        2011-12-31, 09:00-17:00, PT8H",
                "Pacific/Kwajalein,   1993-08-21, 00:00-24:00, PT0S",
                "Asia/Kathmandu,      2026-11-23, 09:00-17:00, PT8H"})
    void worksWhatTheClockShows(String zone, LocalDate date, String hours, Duration expected) {
        assertThat(worked(in(zone, daily(hours)), date)).isEqualTo(expected);
    }

    /** A night shift is one interval, whatever the clock does within it. */
    @ParameterizedTest
    @CsvSource({"Europe/Berlin,     22:00-06:00, 2026-03-28T21:00:00Z, 2026-03-29T04:00:00Z",
                "Europe/Berlin,     22:00-06:00, 2026-10-24T20:00:00Z, 2026-10-25T05:00:00Z",
                "Africa/Cairo,      23:00-02:00, 2024-04-25T21:00:00Z, 2024-04-25T23:00:00Z",
                "Pacific/Apia,      22:00-06:00, 2011-12-30T08:00:00Z, 2011-12-30T16:00:00Z",
                "Pacific/Kwajalein, 22:00-06:00, 1993-08-21T10:00:00Z, 1993-08-21T18:00:00Z"})
    void aNightIsOneInterval(String zone, String hours, Instant from, Instant until) {
        WorkingTime time = WorkingTime.of(in(zone, daily(hours)));

        assertThat(time.at(from)).contains(new Interval(from, until));
        assertThat(time.between(from, until)).isEqualTo(Duration.between(from, until));
    }

    /** Rule W7. */
    @ParameterizedTest
    @CsvSource({"Europe/Berlin,    2026-03-29, 02:30, 2026-03-29T01:00:00Z",
                "Europe/Berlin,    2026-03-29, 02:30:00.5, 2026-03-29T01:00:00Z",
                "Europe/Berlin,    2026-10-25, 02:30, 2026-10-25T00:30:00Z",
                "Europe/Berlin,    2026-10-25, 02:30:00.5, 2026-10-25T00:30:00.5Z",
                "Africa/Cairo,     2024-04-26, 00:00, 2024-04-25T22:00:00Z",
                "Pacific/Apia,     2011-12-30, 10:00, 2011-12-30T10:00:00Z",
                "Pacific/Apia,     2011-12-31, 00:00, 2011-12-30T10:00:00Z",
                "America/St_Johns, 2010-11-07, 00:00, 2010-11-07T02:30:00Z",
                "America/St_Johns, 2010-11-06, 23:30, 2010-11-07T02:00:00Z",
                "America/St_Johns, 2010-11-07, 00:01, 2010-11-07T03:31:00Z",
                "Africa/Monrovia,  1972-01-07, 00:00, 1972-01-07T00:44:30Z",
                "Africa/Monrovia,  1972-01-06, 00:00, 1972-01-06T00:44:30Z"})
    void aTimeOfADateIsTheFirstInstantAtOrAfterIt(String zone, LocalDate date, LocalTime local, Instant expected) {
        assertThat(WorkingTime.of(in(zone, daily("09:00-17:00"))).firstAt(date, local)).isEqualTo(expected);
    }

    /** Rule W8. */
    @ParameterizedTest
    @CsvSource({"Europe/Berlin,     2026-11-23, 2026-11-23T23:00:00Z",
                "America/St_Johns,  2010-11-06, 2010-11-07T03:30:00Z",
                "America/St_Johns,  2010-11-05, 2010-11-06T02:30:00Z",
                "Pacific/Apia,      2011-12-29, 2011-12-30T10:00:00Z",
                "Pacific/Apia,      2011-12-30, 2011-12-30T10:00:00Z",
                "Africa/Cairo,      2024-04-25, 2024-04-25T22:00:00Z",
                "Pacific/Kwajalein, 1993-08-21, 1993-08-21T12:00:00Z"})
    void aDateEndsWhenItNeverComesAgain(String zone, LocalDate date, Instant expected) {
        assertThat(WorkingTime.of(in(zone, daily("09:00-17:00"))).endOf(date)).isEqualTo(expected);
    }

    /** Rule D1: the minute of the next date that comes before the end of the due day does not count. */
    @ParameterizedTest
    @CsvSource({"23:00-01:00, 2010-11-07T03:30:00Z",
                "00:00-00:01, 2010-11-06T02:31:00Z",
                "00:00-00:01 09:00-17:00, 2010-11-06T19:30:00Z",
                "00:00-00:01 23:00-23:02, 2010-11-07T02:32:00Z"})
    void theDeadlineIsTheLastWorkOnTheDueDayOrBefore(String hours, Instant expected) {
        WorkingTime time = WorkingTime.of(in("America/St_Johns", daily(hours.split(" "))));

        assertThat(time.deadline(LocalDate.of(2010, 11, 6))).contains(expected);
    }

    /** Rule W8: a date that the clock jumps over ends with the one before it. */
    @Test
    void aSkippedDueDayIsDueTheDayBefore() {
        WorkingTime time = WorkingTime.of(in("Pacific/Apia", daily("09:00-17:00")));

        assertThat(time.deadline(LocalDate.of(2011, 12, 30))).contains(at("2011-12-30T03:00:00Z"));
        assertThat(time.workingDay(LocalDate.of(2011, 12, 30))).isEmpty();
        assertThat(time.on(LocalDate.of(2011, 12, 30))).isEmpty();
    }

    @Test
    void aDateThatComesTwiceIsWorkedTwice() {
        WorkingTime time = WorkingTime.of(in("America/St_Johns", daily("23:30-23:50")));

        assertThat(time.on(LocalDate.of(2010, 11, 6))).containsExactly(
                interval("2010-11-07T02:00:00Z", "2010-11-07T02:20:00Z"),
                interval("2010-11-07T03:00:00Z", "2010-11-07T03:20:00Z"));
    }

    @Test
    void addsWorkingTimeAcrossAClockChange() {
        WorkingTime time = WorkingTime.of(in("Europe/Berlin", daily("01:00-04:00")));

        assertThat(time.plus(at("2026-03-29T00:00:00Z"), Duration.ofHours(2))).contains(at("2026-03-29T02:00:00Z"));
        assertThat(time.minus(at("2026-10-25T03:00:00Z"), Duration.ofHours(4))).contains(at("2026-10-24T23:00:00Z"));
    }
}
