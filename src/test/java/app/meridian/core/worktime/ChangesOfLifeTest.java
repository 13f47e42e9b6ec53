package app.meridian.core.worktime;

import static app.meridian.core.worktime.Examples.MONDAY;
import static app.meridian.core.worktime.Examples.TUESDAY;
import static app.meridian.core.worktime.Examples.WEDNESDAY;
import static app.meridian.core.worktime.Examples.at;
import static app.meridian.core.worktime.Examples.daily;
import static app.meridian.core.worktime.Examples.interval;
import static app.meridian.core.worktime.Examples.intervals;
import static app.meridian.core.worktime.Examples.utc;
import static app.meridian.core.worktime.Examples.weekdays;
import static app.meridian.core.worktime.Examples.zone;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.worktime.Timeline.Since;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People who move, and people who change their week (rule W9). */
class ChangesOfLifeTest {

    /** Eastwards the clock jumps ahead: on Monday at 07:00 in Los Angeles it is midnight in Tokyo. */
    @Test
    void aMoveEastLosesHours() {
        WorkingTime time = moved(daily("09:00-17:00"), "America/Los_Angeles", "Asia/Tokyo");

        assertThat(time.firstAt(TUESDAY, LocalTime.MIDNIGHT)).isEqualTo(at("2026-11-23T15:00:00Z"));
        assertThat(time.endOf(MONDAY)).isEqualTo(at("2026-11-23T15:00:00Z"));
        assertThat(time.on(MONDAY)).isEmpty();
        assertThat(time.on(TUESDAY)).containsExactly(interval(TUESDAY, "00:00-08:00"));
        assertThat(time.deadline(MONDAY)).contains(at("2026-11-23T01:00:00Z"));
    }

    /** Westwards a part of Tuesday comes twice: from 00:00 to 17:00 in Tokyo, then all of it in Los Angeles. */
    @Test
    void aMoveWestRepeatsHours() {
        WorkingTime time = moved(daily("09:00-17:00"), "Asia/Tokyo", "America/Los_Angeles");

        assertThat(time.on(TUESDAY)).containsExactly(
                interval("2026-11-24T00:00:00Z", "2026-11-24T08:00:00Z"),
                interval("2026-11-24T17:00:00Z", "2026-11-25T01:00:00Z"));
        assertThat(time.firstAt(TUESDAY, LocalTime.NOON)).isEqualTo(at("2026-11-24T03:00:00Z"));
        assertThat(time.endOf(TUESDAY)).isEqualTo(at("2026-11-25T08:00:00Z"));
        assertThat(time.endOf(MONDAY)).isEqualTo(at("2026-11-23T15:00:00Z"));
        assertThat(time.workingDay(TUESDAY)).isEqualTo(time.on(TUESDAY));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24T07:59:59.999Z, Asia/Tokyo", "2026-11-24T08:00:00Z, America/Los_Angeles"})
    void aMoveHappensAtMidnightOfTheNewClock(Instant instant, ZoneId expected) {
        WorkingTime time = moved(daily("09:00-17:00"), "Asia/Tokyo", "America/Los_Angeles");

        assertThat(time.zoneAt(instant)).isEqualTo(expected);
    }

    @Test
    void thereAndBack() {
        WorkingTime time = time(daily("09:00-17:00"), new Timeline<>(zone("America/Los_Angeles"), List.of(
                new Since<>(TUESDAY, zone("Asia/Tokyo")), new Since<>(WEDNESDAY, zone("America/Los_Angeles")))));

        assertThat(time.zoneAt(at("2026-11-23T15:00:00Z"))).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(time.zoneAt(at("2026-11-25T07:59:59Z"))).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(time.zoneAt(at("2026-11-25T08:00:00Z"))).isEqualTo(ZoneId.of("America/Los_Angeles"));
    }

    /** Tuesday comes to Kiritimati before Monday ends on Baker Island, so that the first move never happens. */
    @Test
    void aMoveMayBeOvertakenByTheNext() {
        WorkingTime time = time(daily("00:00-24:00"), new Timeline<>(zone("UTC"), List.of(
                new Since<>(MONDAY, zone("Etc/GMT+12")), new Since<>(TUESDAY, zone("Pacific/Kiritimati")))));

        assertThat(time.zoneAt(at("2026-11-23T09:59:59Z"))).isEqualTo(ZoneId.of("UTC"));
        assertThat(time.zoneAt(at("2026-11-23T10:00:00Z"))).isEqualTo(ZoneId.of("Pacific/Kiritimati"));
        assertThat(time.zoneAt(at("2026-11-23T12:00:00Z"))).isEqualTo(ZoneId.of("Pacific/Kiritimati"));
    }

    /** At midnight of 2024-03-24 the clocks of Asuncion went back to 23:00, so that the date began an hour later. */
    @Test
    void aMoveWaitsForAMidnightThatIsPutOff() {
        WorkingTime time = time(daily("00:00-24:00"), new Timeline<>(zone("UTC"),
                List.of(new Since<>(LocalDate.of(2024, 3, 24), zone("America/Asuncion")))));

        assertThat(time.zoneAt(at("2024-03-24T03:59:59Z"))).isEqualTo(ZoneId.of("UTC"));
        assertThat(time.zoneAt(at("2024-03-24T04:00:00Z"))).isEqualTo(ZoneId.of("America/Asuncion"));
    }

    @Test
    void movesOutsideTheSpanCount() {
        Timeline<ZoneChoice> zones = new Timeline<>(zone("UTC"), List.of(new Since<>(LocalDate.MAX, zone("Asia/Tokyo")),
                new Since<>(LocalDate.MIN, zone("Europe/Berlin")), new Since<>(MONDAY, zone("Asia/Kathmandu"))));
        WorkingTime time = time(daily("09:00-17:00"), zones);

        assertThat(time.span()).isEqualTo(interval("1969-12-31T23:00:00Z", "2199-12-31T18:15:00Z"));
    }

    /** The night after the last full day keeps nothing of the hours that part time does not have. */
    @Test
    void partTimeFromADateOn() {
        Timeline<WorkingWeek> weeks = new Timeline<>(weekdays("09:00-17:00", "22:00-06:00"),
                List.of(new Since<>(WEDNESDAY, weekdays("09:00-13:00"))));
        WorkingTime time = WorkingTime.of(withWeeks(weeks));

        assertThat(time.on(TUESDAY)).isEqualTo(intervals(TUESDAY, "00:00-06:00", "09:00-17:00", "22:00-24:00"));
        assertThat(time.on(WEDNESDAY)).containsExactly(interval(WEDNESDAY, "09:00-13:00"));
        assertThat(time.workingDay(TUESDAY)).isEqualTo(intervals(TUESDAY, "09:00-17:00", "22:00-24:00"));
    }

    /** A date has its own week's hours, those from the evening before included. */
    @Test
    void nightsFromADateOn() {
        Timeline<WorkingWeek> weeks = new Timeline<>(weekdays("09:00-17:00"),
                List.of(new Since<>(WEDNESDAY, weekdays("22:00-06:00"))));
        WorkingTime time = WorkingTime.of(withWeeks(weeks));

        assertThat(time.on(TUESDAY)).containsExactly(interval(TUESDAY, "09:00-17:00"));
        assertThat(time.on(WEDNESDAY)).isEqualTo(intervals(WEDNESDAY, "00:00-06:00", "22:00-24:00"));
        assertThat(time.deadline(TUESDAY)).contains(at("2026-11-24T17:00:00Z"));
    }

    @Test
    void changesAreInTheOrderOfTheirDates() {
        Timeline<String> timeline = new Timeline<>("a",
                List.of(new Since<>(WEDNESDAY, "c"), new Since<>(TUESDAY, "b")));

        assertThat(Stream.of(MONDAY, TUESDAY, WEDNESDAY, WEDNESDAY.plusYears(1)).map(timeline::on))
                .containsExactly("a", "b", "c", "c");
    }

    private static WorkingTime moved(WorkingWeek week, String from, String to) {
        return time(week, new Timeline<>(zone(from), List.of(new Since<>(TUESDAY, zone(to)))));
    }

    private static WorkingTime time(WorkingWeek week, Timeline<ZoneChoice> zones) {
        return WorkingTime.of(new WorkingCalendar(zones, Timeline.always(week), HolidayCalendar.NONE, List.of(),
                List.of(), WorkingCalendar.HALF_DAY));
    }

    private static WorkingCalendar withWeeks(Timeline<WorkingWeek> weeks) {
        return new WorkingCalendar(utc(daily()).zones(), weeks, HolidayCalendar.NONE, List.of(), List.of(),
                WorkingCalendar.HALF_DAY);
    }
}
