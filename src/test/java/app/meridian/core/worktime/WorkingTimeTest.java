package app.meridian.core.worktime;

import static app.meridian.core.worktime.Examples.MONDAY;
import static app.meridian.core.worktime.Examples.at;
import static app.meridian.core.worktime.Examples.daily;
import static app.meridian.core.worktime.Examples.in;
import static app.meridian.core.worktime.Examples.interval;
import static app.meridian.core.worktime.Examples.utc;
import static app.meridian.core.worktime.Examples.weekdays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WorkingTimeTest {
    private static final WorkingTime OFFICE = WorkingTime.of(utc(WorkingWeek.NINE_TO_FIVE));
    private static final WorkingTime ALWAYS = WorkingTime.of(utc(daily("00:00-24:00")));
    private static final WorkingTime NEVER = WorkingTime.of(utc(new WorkingWeek(Map.of())));
    private static final Instant MONDAY_NOON = at("2026-11-23T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"2026-11-23T08:59:59.999999999Z, false",
                "2026-11-23T09:00:00Z, true",
                "2026-11-23T16:59:59.999999999Z, true",
                "2026-11-23T17:00:00Z, false",
                "2026-11-28T12:00:00Z, false"})
    void worksFromTheStartUntilButWithoutTheEnd(Instant instant, boolean expected) {
        assertThat(OFFICE.isWorking(instant)).isEqualTo(expected);
        assertThat(OFFICE.at(instant).isPresent()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23T12:00:00Z, 2026-11-24T10:00:00Z, PT6H",
                "2026-11-24T10:00:00Z, 2026-11-23T12:00:00Z, PT-6H",
                "2026-11-27T16:59:59.25Z, 2026-11-30T09:00:00.5Z, PT1.25S",
                "2026-11-27T18:00:00.25Z, 2026-11-29T18:00:00.5Z, PT0S",
                "2026-11-23T12:00:00Z, 2027-11-22T12:00:00Z, PT2080H"})
    void countsWhatIsWorkedBetween(Instant from, Instant until, Duration expected) {
        assertThat(OFFICE.between(from, until)).isEqualTo(expected);
    }

    /** Rule W5: the earliest instant reached. */
    @ParameterizedTest
    @CsvSource({"2026-11-23T12:00:00Z, PT5H, 2026-11-23T17:00:00Z",
                "2026-11-23T12:00:00Z, PT5H0.000000001S, 2026-11-24T09:00:00.000000001Z",
                "2026-11-28T12:00:00Z, PT8H, 2026-11-30T17:00:00Z",
                "2026-11-28T12:00:00Z, PT0S, 2026-11-28T12:00:00Z",
                "2026-11-23T12:00:00.5Z, PT2H, 2026-11-23T14:00:00.5Z",
                "2026-11-23T16:59:59.5Z, PT1S, 2026-11-24T09:00:00.5Z",
                "2026-11-23T12:00:00Z, PT2080H, 2027-11-22T12:00:00Z"})
    void addsWorkingTime(Instant from, Duration length, Instant expected) {
        assertThat(OFFICE.plus(from, length)).contains(expected);
    }

    /** Rule W5: the latest instant from which it takes that long. */
    @ParameterizedTest
    @CsvSource({"2026-11-23T12:00:00Z, PT3H, 2026-11-23T09:00:00Z",
                "2026-11-23T12:00:00Z, PT3H0.000000001S, 2026-11-20T16:59:59.999999999Z",
                "2026-11-28T12:00:00Z, PT8H, 2026-11-27T09:00:00Z",
                "2026-11-28T12:00:00Z, PT0S, 2026-11-28T12:00:00Z",
                "2026-11-23T12:00:00.5Z, PT1S, 2026-11-23T11:59:59.5Z"})
    void goesBackInWorkingTime(Instant until, Duration length, Instant expected) {
        assertThat(OFFICE.minus(until, length)).contains(expected);
    }

    @Test
    void reachesTheVeryLastWorkOfTheSpan() {
        Duration all = OFFICE.between(OFFICE.span().from(), OFFICE.span().until());

        assertThat(OFFICE.plus(OFFICE.span().from(), all)).contains(at("2199-12-31T17:00:00Z"));
        assertThat(OFFICE.minus(OFFICE.span().until(), all)).contains(at("1970-01-01T09:00:00Z"));
        assertThat(OFFICE.plus(OFFICE.span().from(), all.plusNanos(1))).isEmpty();
        assertThat(OFFICE.minus(OFFICE.span().until(), all.plusNanos(1))).isEmpty();
    }

    @Test
    void refusesNegativeLengths() {
        Duration negative = Duration.ofNanos(-1);

        assertThatThrownBy(() -> OFFICE.plus(MONDAY_NOON, negative)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OFFICE.minus(MONDAY_NOON, negative)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Rule W5: never is an answer. */
    @Test
    void whoNeverWorksIsNeverDone() {
        assertThat(NEVER.plus(MONDAY_NOON, Duration.ofNanos(1))).isEmpty();
        assertThat(NEVER.minus(MONDAY_NOON, Duration.ofNanos(1))).isEmpty();
        assertThat(NEVER.plus(MONDAY_NOON, Duration.ZERO)).contains(MONDAY_NOON);
        assertThat(NEVER.next(MONDAY_NOON)).isEmpty();
        assertThat(NEVER.previous(MONDAY_NOON)).isEmpty();
        assertThat(NEVER.deadline(MONDAY)).isEmpty();
        assertThat(NEVER.intervals(NEVER.span().from(), NEVER.span().until())).isEmpty();
    }

    @Test
    void endlessLeaveIsNever() {
        List<Leave> leave = List.of(Leave.days(MONDAY, LocalDate.MAX), Leave.days(LocalDate.MIN, MONDAY.minusDays(7)));
        WorkingTime time = WorkingTime.of(in("Europe/Berlin", WorkingWeek.NINE_TO_FIVE).withLeave(leave));

        assertThat(time.plus(MONDAY_NOON, Duration.ofSeconds(1))).isEmpty();
        assertThat(time.minus(MONDAY_NOON, Duration.ofHours(32))).contains(at("2026-11-17T08:00:00Z"));
        assertThat(time.minus(MONDAY_NOON, Duration.ofHours(33))).isEmpty();
        assertThat(time.deadline(LocalDate.of(2199, 12, 31))).contains(at("2026-11-20T16:00:00Z"));
    }

    @Test
    void workAroundTheClockIsOneInterval() {
        assertThat(ALWAYS.at(MONDAY_NOON)).contains(ALWAYS.span());
        assertThat(ALWAYS.intervals(ALWAYS.span().from(), ALWAYS.span().until())).containsExactly(ALWAYS.span());
        assertThat(ALWAYS.next(ALWAYS.span().from())).contains(ALWAYS.span());
        assertThat(ALWAYS.next(MONDAY_NOON)).isEmpty();
        assertThat(ALWAYS.previous(ALWAYS.span().until())).contains(ALWAYS.span());
        assertThat(ALWAYS.previous(MONDAY_NOON)).isEmpty();
        assertThat(ALWAYS.between(MONDAY_NOON, ALWAYS.span().until()))
                .isEqualTo(Duration.between(MONDAY_NOON, ALWAYS.span().until()));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23T08:59:59Z, 23, 20",
                "2026-11-23T09:00:00Z, 23, 20",
                "2026-11-23T09:00:00.000000001Z, 24, 20",
                "2026-11-23T16:59:59Z, 24, 20",
                "2026-11-23T17:00:00Z, 24, 23",
                "2026-11-28T00:00:00Z, 30, 27"})
    void findsTheNextAndThePreviousInterval(Instant instant, int next, int previous) {
        assertThat(OFFICE.next(instant)).contains(interval(MONDAY.withDayOfMonth(next), "09:00-17:00"));
        assertThat(OFFICE.previous(instant)).contains(interval(MONDAY.withDayOfMonth(previous), "09:00-17:00"));
    }

    @Test
    void cutsIntervalsToTheRange() {
        assertThat(OFFICE.intervals(MONDAY_NOON, at("2026-11-24T09:30:00.5Z"))).containsExactly(
                interval("2026-11-23T12:00:00Z", "2026-11-23T17:00:00Z"),
                interval("2026-11-24T09:00:00Z", "2026-11-24T09:30:00.5Z"));
        assertThat(OFFICE.intervals(MONDAY_NOON, MONDAY_NOON)).isEmpty();
        assertThat(OFFICE.intervals(MONDAY_NOON, MONDAY_NOON.minusSeconds(1))).isEmpty();
        assertThat(OFFICE.intervals(at("2026-11-23T17:00:00Z"), at("2026-11-24T09:00:00Z"))).isEmpty();
    }

    @Test
    void aNightThatGoesOnFromSundayToMondayIsOne() {
        WorkingTime time = WorkingTime.of(utc(daily("22:00-06:00")));

        assertThat(time.at(at("2026-11-23T01:00:00Z")))
                .contains(interval("2026-11-22T22:00:00Z", "2026-11-23T06:00:00Z"));
    }

    /** Rule D1. */
    @ParameterizedTest
    @CsvSource({"22:00-06:00, 2026-11-27, 2026-11-28T00:00:00Z",
                "22:00-06:00, 2026-11-28, 2026-11-28T06:00:00Z",
                "22:00-06:00, 2026-11-29, 2026-11-28T06:00:00Z",
                "09:00-17:00, 2026-11-27, 2026-11-27T17:00:00Z",
                "09:00-17:00, 2026-11-29, 2026-11-27T17:00:00Z"})
    void theFairDeadlineIsTheEndOfTheLastWork(String hours, LocalDate dueDay, Instant expected) {
        assertThat(WorkingTime.of(utc(weekdays(hours))).deadline(dueDay)).contains(expected);
    }

    @Test
    void thereIsNoDeadlineBeforeTheFirstWork() {
        WorkingTime time = WorkingTime.of(utc(WorkingWeek.NINE_TO_FIVE), new DateSpan(MONDAY.minusDays(2), MONDAY));

        assertThat(time.deadline(MONDAY.minusDays(1))).isEmpty();
        assertThat(time.deadline(MONDAY)).contains(at("2026-11-23T17:00:00Z"));
    }

    /** Rule W6: the clocks of the world read 1970-01-01 to 2199-12-31. */
    @ParameterizedTest
    @CsvSource({"UTC,                1970-01-01T00:00:00Z, 2200-01-01T00:00:00Z",
                "Pacific/Kiritimati, 1970-01-01T10:40:00Z, 2199-12-31T10:00:00Z",
                "Asia/Kathmandu,     1969-12-31T18:30:00Z, 2199-12-31T18:15:00Z",
                "Africa/Monrovia,    1970-01-01T00:44:30Z, 2200-01-01T00:00:00Z",
                "Europe/Berlin,      1969-12-31T23:00:00Z, 2199-12-31T23:00:00Z"})
    void knowsTheDatesOfTwoCenturies(String zone, Instant from, Instant until) {
        WorkingTime time = WorkingTime.of(in(zone, daily("00:00-24:00")));

        assertThat(time.span()).isEqualTo(new Interval(from, until));
        assertThat(time.between(from, until)).isEqualTo(Duration.between(from, until));
        assertThat(time.isWorking(from)).isTrue();
        assertThat(time.isWorking(until.minusNanos(1))).isTrue();
    }

    @Test
    void refusesWhatIsTooFarAway() {
        Instant before = OFFICE.span().from().minusNanos(1);
        Instant end = OFFICE.span().until();

        assertThatThrownBy(() -> OFFICE.between(before, MONDAY_NOON)).isInstanceOf(OutsideCalendarException.class);
        assertThatThrownBy(() -> OFFICE.plus(end.plusNanos(1), Duration.ZERO))
                .isInstanceOf(OutsideCalendarException.class).hasMessageContaining("1970-01-01 to 2199-12-31");
        assertThatThrownBy(() -> OFFICE.isWorking(end)).isInstanceOf(OutsideCalendarException.class);
        assertThatThrownBy(() -> OFFICE.zoneAt(end)).isInstanceOf(OutsideCalendarException.class);
        assertThatThrownBy(() -> OFFICE.logicalDay(before)).isInstanceOf(OutsideCalendarException.class);
        assertThatThrownBy(() -> OFFICE.next(before)).isInstanceOf(OutsideCalendarException.class);
        assertThatThrownBy(() -> OFFICE.previous(end.plusNanos(1))).isInstanceOf(OutsideCalendarException.class);
        assertThatThrownBy(() -> OFFICE.intervals(end, before)).isInstanceOf(OutsideCalendarException.class);
    }

    @ParameterizedTest
    @MethodSource("questionsAboutADate")
    void refusesDatesOutsideItsSpan(BiConsumer<WorkingTime, LocalDate> question) {
        WorkingTime time = WorkingTime.of(utc(WorkingWeek.NINE_TO_FIVE), new DateSpan(MONDAY, MONDAY));

        question.accept(time, MONDAY);
        assertThatThrownBy(() -> question.accept(time, MONDAY.minusDays(1)))
                .isInstanceOf(OutsideCalendarException.class);
        assertThatThrownBy(() -> question.accept(time, MONDAY.plusDays(1)))
                .isInstanceOf(OutsideCalendarException.class);
    }

    static List<BiConsumer<WorkingTime, LocalDate>> questionsAboutADate() {
        return List.of(WorkingTime::on, WorkingTime::deadline, WorkingTime::workingDay, WorkingTime::endOf,
                (time, date) -> time.firstAt(date, LocalTime.NOON));
    }

    @Test
    void refusesSpansThatNoCalendarKnows() {
        WorkingCalendar calendar = utc(WorkingWeek.NINE_TO_FIVE);
        LocalDate first = LocalDate.of(1970, 1, 1);
        LocalDate last = LocalDate.of(2199, 12, 31);

        assertThatThrownBy(() -> WorkingTime.of(calendar, new DateSpan(first.minusDays(1), last)))
                .isInstanceOf(OutsideCalendarException.class);
        assertThatThrownBy(() -> WorkingTime.of(calendar, new DateSpan(first, last.plusDays(1))))
                .isInstanceOf(OutsideCalendarException.class);
    }

    @Test
    void cutsIntervalsToItsSpan() {
        WorkingTime time = WorkingTime.of(utc(daily("22:00-06:00")), new DateSpan(MONDAY, MONDAY));

        assertThat(time.intervals(time.span().from(), time.span().until()))
                .containsExactly(interval(MONDAY, "00:00-06:00"), interval(MONDAY, "22:00-24:00"));
        assertThat(time.previous(time.span().until())).contains(interval(MONDAY, "22:00-24:00"));
    }

    /** The clocks of Apia jumped over the only date. */
    @Test
    void aSpanMayHaveNoTimeAtAll() {
        LocalDate skipped = LocalDate.of(2011, 12, 30);
        Instant edge = at("2011-12-30T10:00:00Z");
        WorkingTime time = WorkingTime.of(in("Pacific/Apia", daily("00:00-24:00")), new DateSpan(skipped, skipped));

        assertThatThrownBy(time::span).isInstanceOf(OutsideCalendarException.class);
        assertThat(time.between(edge, edge)).isZero();
        assertThat(time.next(edge)).isEmpty();
        assertThat(time.previous(edge)).isEmpty();
        assertThat(time.on(skipped)).isEmpty();
        assertThat(time.deadline(skipped)).isEmpty();
        assertThat(time.endOf(skipped)).isEqualTo(edge);
    }

    @Test
    void remembersItsCalendar() {
        assertThat(OFFICE.calendar()).isEqualTo(utc(WorkingWeek.NINE_TO_FIVE));
        assertThat(OFFICE.zoneAt(MONDAY_NOON)).isEqualTo(ZoneId.of("UTC"));
    }
}
