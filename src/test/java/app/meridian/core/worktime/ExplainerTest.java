package app.meridian.core.worktime;

import static app.meridian.core.worktime.Examples.MONDAY;
import static app.meridian.core.worktime.Examples.SATURDAY;
import static app.meridian.core.worktime.Examples.TUESDAY;
import static app.meridian.core.worktime.Examples.WEDNESDAY;
import static app.meridian.core.worktime.Examples.at;
import static app.meridian.core.worktime.Examples.daily;
import static app.meridian.core.worktime.Examples.holidays;
import static app.meridian.core.worktime.Examples.hours;
import static app.meridian.core.worktime.Examples.in;
import static app.meridian.core.worktime.Examples.interval;
import static app.meridian.core.worktime.Examples.utc;
import static app.meridian.core.worktime.Examples.zone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.meridian.core.worktime.Explanation.ClockChange;
import app.meridian.core.worktime.Explanation.Reason;
import app.meridian.core.worktime.Explanation.Rule;
import app.meridian.core.worktime.Explanation.SkippedDate;
import app.meridian.core.worktime.Explanation.ZoneStretch;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainerTest {
    private static final WorkingCalendar OFFICE = utc(WorkingWeek.NINE_TO_FIVE);
    private static final Instant MONDAY_NOON = at("2026-11-23T12:00:00Z");

    @Test
    void saysWhyDatesAreSkipped() {
        WorkingCalendar calendar = OFFICE.withHolidays(holidays(TUESDAY))
                .withLeave(List.of(new Leave(WEDNESDAY, DayPart.AFTERNOON, SATURDAY.minusDays(1), DayPart.MORNING)));

        assertThat(explain(calendar).between(MONDAY_NOON, at("2026-11-29T00:00:00Z")).skipped()).containsExactly(
                new SkippedDate(TUESDAY, Reason.HOLIDAY, "Midsummer Day (SE)"),
                new SkippedDate(WEDNESDAY, Reason.AFTERNOON_LEAVE, ""),
                new SkippedDate(WEDNESDAY.plusDays(1), Reason.LEAVE, ""),
                new SkippedDate(SATURDAY.minusDays(1), Reason.MORNING_LEAVE, ""),
                new SkippedDate(SATURDAY, Reason.DAY_OFF, ""));
    }

    /** The first reason that applies. */
    @Test
    void leaveComesBeforeAHolidayAndAHolidayBeforeADayOff() {
        WorkingCalendar calendar = OFFICE.withHolidays(holidays(TUESDAY, SATURDAY))
                .withLeave(List.of(Leave.of(TUESDAY, DayPart.WHOLE)));
        Explanation explanation = explain(calendar).between(MONDAY_NOON, at("2026-11-28T12:00:00Z"));

        assertThat(explanation.skipped()).extracting(SkippedDate::reason).containsExactly(Reason.LEAVE, Reason.HOLIDAY);
    }

    @Test
    void aHolidayOfNowhereHasItsNameAlone() {
        HolidayCalendar holidays = new HolidayCalendar("", holidays(TUESDAY).days());
        Explanation explanation = explain(OFFICE.withHolidays(holidays)).plus(MONDAY_NOON, Duration.ofHours(6));

        assertThat(explanation.skipped()).extracting(SkippedDate::name).containsExactly("Midsummer Day");
    }

    @Test
    void datesWithAllTheHoursOfTheWeekAreNotSkipped() {
        WorkingCalendar calendar = utc(Examples.weekdays("14:00-18:00")).withHolidays(holidays(TUESDAY))
                .withLeave(List.of(Leave.of(MONDAY, DayPart.MORNING)))
                .withExtraDays(List.of(new ExtraDay(TUESDAY, hours("12:00-18:00")),
                        new ExtraDay(SATURDAY, hours("09:00-10:00"))));

        assertThat(explain(calendar).between(MONDAY_NOON, at("2026-11-29T00:00:00Z")).skipped()).isEmpty();
    }

    @Test
    void aHolidayWithFewerExtraHoursThanTheWeekIsSkipped() {
        WorkingCalendar calendar = OFFICE.withHolidays(holidays(TUESDAY))
                .withExtraDays(List.of(new ExtraDay(TUESDAY, hours("09:00-16:00"))));

        assertThat(explain(calendar).between(MONDAY_NOON, at("2026-11-25T00:00:00Z")).skipped())
                .extracting(SkippedDate::reason).containsExactly(Reason.HOLIDAY);
    }

    @Test
    void namesADateThatTheClockJumpedOver() {
        WorkingCalendar calendar = in("Pacific/Apia", daily("09:00-17:00"));
        Explanation explanation = explain(calendar).between(at("2011-12-29T20:00:00Z"), at("2011-12-31T20:00:00Z"));

        assertThat(explanation.skipped())
                .containsExactly(new SkippedDate(LocalDate.of(2011, 12, 30), Reason.NO_SUCH_DATE, ""));
        assertThat(explanation.clockChanges()).hasSize(1);
    }

    @Test
    void listsTheClockChangesCrossed() {
        Explainer explainer = explain(in("Europe/Berlin", WorkingWeek.NINE_TO_FIVE));
        Instant change = at("2026-03-29T01:00:00Z");
        ClockChange spring = new ClockChange(change, LocalDate.of(2026, 3, 29),
                ZoneOffset.ofHours(1), ZoneOffset.ofHours(2));

        assertThat(explainer.between(change.minusSeconds(1), change.plusSeconds(1)).clockChanges())
                .containsExactly(spring);
        assertThat(explainer.between(change, change.plusSeconds(1)).clockChanges()).isEmpty();
        assertThat(explainer.between(change.minusSeconds(1), change).clockChanges()).isEmpty();
        assertThat(explainer.between(change.minusSeconds(1), at("2027-01-01T00:00:00Z")).clockChanges()).hasSize(2);
    }

    /** In Cairo the clock goes forward at midnight. */
    @Test
    void listsAClockChangeOnTheDateFromWhichTheSameZoneIsChosenAgain() {
        LocalDate change = LocalDate.parse("2026-04-24");
        ZoneChoice cairo = zone("Africa/Cairo");
        Timeline<ZoneChoice> zones = new Timeline<>(cairo, List.of(new Timeline.Since<>(change, cairo)));
        WorkingCalendar calendar = new WorkingCalendar(zones, OFFICE.weeks(), OFFICE.holidays(), List.of(), List.of(),
                WorkingCalendar.HALF_DAY);

        Explanation explanation = new Explainer(WorkingTime.of(calendar, new DateSpan(change.minusDays(3),
                change.plusDays(3)))).between(at("2026-04-23T12:00:00Z"), at("2026-04-24T12:00:00Z"));

        assertThat(explanation.clockChanges()).extracting(ClockChange::at)
                .containsExactly(at("2026-04-23T22:00:00Z"));
    }

    @Test
    void namesTheZonesAndWhereTheyComeFrom() {
        ZoneChoice tokyo = zone("Asia/Tokyo");
        ZoneChoice berlin = new ZoneChoice(ZoneId.of("Europe/Berlin"), new Origin(Origin.Kind.GROUP, "berlin"));
        WorkingCalendar calendar = new WorkingCalendar(
                new Timeline<>(tokyo, List.of(new Timeline.Since<>(WEDNESDAY, berlin))), OFFICE.weeks(),
                OFFICE.holidays(), List.of(), List.of(), OFFICE.halfDay());
        Explanation explanation = explain(calendar).between(MONDAY_NOON, at("2026-11-26T12:00:00Z"));

        assertThat(explanation.zones()).containsExactly(
                new ZoneStretch(tokyo, interval("2026-11-23T12:00:00Z", "2026-11-24T23:00:00Z")),
                new ZoneStretch(berlin, interval("2026-11-24T23:00:00Z", "2026-11-26T12:00:00Z")));
        assertThat(explanation.clockChanges()).isEmpty();
    }

    @Test
    void namesNoZoneOfAnotherTime() {
        Timeline<ZoneChoice> zones = new Timeline<>(zone("Asia/Tokyo"), List.of(
                new Timeline.Since<>(MONDAY.minusDays(1), zone("Africa/Abidjan")),
                new Timeline.Since<>(MONDAY, zone("UTC")), new Timeline.Since<>(TUESDAY, zone("Etc/GMT+12"))));
        WorkingCalendar calendar = new WorkingCalendar(zones, OFFICE.weeks(), OFFICE.holidays(), List.of(), List.of(),
                OFFICE.halfDay());
        Explainer explainer = new Explainer(WorkingTime.of(calendar, new DateSpan(MONDAY, MONDAY)));

        assertThat(explainer.between(MONDAY_NOON, at("2026-11-24T00:00:00Z")).zones())
                .extracting(stretch -> stretch.zone().zone().getId()).containsExactly("UTC");
    }

    @Test
    void looksAtWhatWasAskedFor() {
        Explainer explainer = explain(OFFICE);
        Interval untilTuesday = interval("2026-11-23T12:00:00Z", "2026-11-24T10:00:00Z");

        assertRange(explainer.between(untilTuesday.from(), untilTuesday.until()), Rule.BETWEEN, untilTuesday);
        assertRange(explainer.between(untilTuesday.until(), untilTuesday.from()), Rule.BETWEEN, untilTuesday);
        assertRange(explainer.plus(untilTuesday.from(), Duration.ofHours(6)), Rule.PLUS, untilTuesday);
        assertRange(explainer.minus(untilTuesday.until(), Duration.ofHours(6)), Rule.MINUS, untilTuesday);
        assertRange(explainer.deadline(untilTuesday.from(), TUESDAY), Rule.DEADLINE,
                interval("2026-11-23T12:00:00Z", "2026-11-25T00:00:00Z"));
    }

    @Test
    void looksAtTheDateOfAnInstant() {
        Explainer explainer = explain(in("Europe/Berlin", WorkingWeek.NINE_TO_FIVE));

        assertRange(explainer.isWorking(at("2026-11-23T22:59:59.5Z")), Rule.IS_WORKING,
                interval("2026-11-22T23:00:00Z", "2026-11-23T23:00:00Z"));
        assertRange(explainer.isWorking(at("2026-03-29T01:00:00Z")), Rule.IS_WORKING,
                interval("2026-03-29T01:00:00Z", "2026-03-29T22:00:00Z"));
        assertThat(explainer.isWorking(MONDAY_NOON).skipped()).isEmpty();
    }

    @Test
    void saysWhyNothingIsWorkedAtAnInstant() {
        Explanation explanation = explain(OFFICE.withHolidays(holidays(MONDAY))).isWorking(MONDAY_NOON);

        assertThat(explanation.skipped())
                .containsExactly(new SkippedDate(MONDAY, Reason.HOLIDAY, "Midsummer Day (SE)"));
    }

    @Test
    void looksAsFarAsTheNeighbouringIntervals() {
        Explainer explainer = explain(OFFICE);
        Instant saturday = at("2026-11-28T12:00:00Z");

        assertRange(explainer.next(saturday), Rule.NEXT, interval("2026-11-28T12:00:00Z", "2026-11-30T09:00:00Z"));
        assertThat(explainer.next(saturday).skipped()).extracting(SkippedDate::date)
                .containsExactly(SATURDAY, SATURDAY.plusDays(1));
        assertRange(explainer.previous(saturday), Rule.PREVIOUS,
                interval("2026-11-27T17:00:00Z", "2026-11-28T12:00:00Z"));
        assertRange(explainer.next(at("2026-11-30T09:00:00Z")), Rule.NEXT,
                interval("2026-11-30T09:00:00Z", "2026-11-30T09:00:01Z"));
    }

    @Test
    void looksAtNothingThatIntervalsLeaveOut() {
        Explainer explainer = explain(OFFICE);
        Interval week = interval("2026-11-23T12:00:00Z", "2026-11-30T12:00:00Z");

        assertRange(explainer.intervals(week.from(), week.until()), Rule.INTERVALS, week);
        assertRange(explainer.intervals(week.until(), week.from()), Rule.INTERVALS,
                interval("2026-11-30T12:00:00Z", "2026-11-30T12:00:01Z"));
    }

    @Test
    void refusesWhatTheCalendarDoesNotKnow() {
        Explainer explainer = new Explainer(WorkingTime.of(OFFICE, new DateSpan(MONDAY, MONDAY)));
        Instant tuesday = at("2026-11-24T00:00:00Z");
        Instant later = tuesday.plusSeconds(1);

        assertThat(explainer.next(tuesday).range()).isEqualTo(new Interval(tuesday.minusSeconds(1), tuesday));
        assertThatThrownBy(() -> explainer.isWorking(tuesday)).isInstanceOf(OutsideCalendarException.class);
        assertThatThrownBy(() -> explainer.next(later)).isInstanceOf(OutsideCalendarException.class);
        assertThatThrownBy(() -> explainer.between(MONDAY_NOON, later)).isInstanceOf(OutsideCalendarException.class);
        assertThatThrownBy(() -> explainer.intervals(later, tuesday)).isInstanceOf(OutsideCalendarException.class);
    }

    @Test
    void neverLooksAtTheWholeSpan() {
        DateSpan week = new DateSpan(MONDAY, MONDAY.plusDays(6));
        Explainer explainer = new Explainer(WorkingTime.of(OFFICE, week));

        assertThat(explainer.plus(MONDAY_NOON, Duration.ofDays(9)).range().until()).isEqualTo("2026-11-30T00:00:00Z");
        assertThat(explainer.minus(MONDAY_NOON, Duration.ofDays(9)).range().from()).isEqualTo("2026-11-23T00:00:00Z");
        assertThat(explainer.next(at("2026-11-28T12:00:00Z")).range().until()).isEqualTo("2026-11-30T00:00:00Z");
        assertThat(explainer.previous(at("2026-11-23T09:00:00Z")).range().from()).isEqualTo("2026-11-23T00:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23T12:00:00Z, 2026-11-20T17:00:00Z", "2026-11-21T00:00:00Z, 2026-11-20T17:00:00Z"})
    void aDeadlineThatIsOverLooksBack(Instant now, Instant from) {
        Explanation explanation = explain(OFFICE).deadline(now, MONDAY.minusDays(3));

        assertThat(explanation.range()).isEqualTo(new Interval(from, now));
    }

    @Test
    void nothingBetweenIsExplainedByItsSecond() {
        Explainer explainer = explain(OFFICE.withHolidays(holidays(MONDAY)));
        Instant end = at("2200-01-01T00:00:00Z");

        assertThat(explainer.between(MONDAY_NOON, MONDAY_NOON).skipped()).extracting(SkippedDate::date)
                .containsExactly(MONDAY);
        assertThat(explainer.between(end, end).range()).isEqualTo(new Interval(end.minusSeconds(1), end));
    }

    @Test
    void countsWhatItDoesNotList() {
        Explanation explanation = explain(in("Europe/Berlin", WorkingWeek.NINE_TO_FIVE))
                .between(at("1970-01-01T00:00:00Z"), at("2199-12-01T00:00:00Z"));

        assertThat(explanation.skipped()).hasSize(Explanation.MOST);
        assertThat(explanation.skipped().size() + explanation.moreSkipped()).isEqualTo(23_994);
        assertThat(explanation.clockChanges()).hasSize(Explanation.MOST);
    }

    private static Explainer explain(WorkingCalendar calendar) {
        return new Explainer(WorkingTime.of(calendar));
    }

    private static void assertRange(Explanation explanation, Rule rule, Interval range) {
        assertThat(explanation.rule()).isEqualTo(rule);
        assertThat(explanation.range()).isEqualTo(range);
    }
}
