package app.meridian.core.checkin;

import static app.meridian.core.checkin.RoundExamples.FRIDAY;
import static app.meridian.core.checkin.RoundExamples.MONDAY;
import static app.meridian.core.checkin.RoundExamples.THURSDAY;
import static app.meridian.core.checkin.RoundExamples.TUESDAY;
import static app.meridian.core.checkin.RoundExamples.WEDNESDAY;
import static app.meridian.core.checkin.RoundExamples.always;
import static app.meridian.core.checkin.RoundExamples.answeredWithin;
import static app.meridian.core.checkin.RoundExamples.at;
import static app.meridian.core.checkin.RoundExamples.daily;
import static app.meridian.core.checkin.RoundExamples.halfDay;
import static app.meridian.core.checkin.RoundExamples.leave;
import static app.meridian.core.checkin.RoundExamples.nights;
import static app.meridian.core.checkin.RoundExamples.office;
import static app.meridian.core.checkin.RoundExamples.on;
import static app.meridian.core.checkin.RoundExamples.paused;
import static app.meridian.core.checkin.RoundExamples.since;
import static app.meridian.core.checkin.RoundExamples.window;
import static app.meridian.core.checkin.RoundExamples.windows;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.worktime.DayPart;
import app.meridian.core.worktime.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WindowsTest {
    private static final WorkingCalendar BERLIN = office("Europe/Berlin");

    @Test
    void lastsForTheWorkingDayOfEach() {
        assertThat(windows(BERLIN, always(daily())).of(WEDNESDAY))
                .contains(window("2026-11-25T08:00:00Z", "2026-11-25T16:00:00Z"));
        assertThat(windows(office("Pacific/Kiritimati"), always(daily())).of(WEDNESDAY))
                .contains(window("2026-11-24T19:00:00Z", "2026-11-25T03:00:00Z"));
    }

    /** Rule L3's first example. */
    @Test
    void opensAfterAMorningOff() {
        WorkingCalendar morningOff = BERLIN.withLeave(List.of(halfDay(WEDNESDAY, DayPart.MORNING)));

        assertThat(windows(morningOff, always(daily("09:00"))).of(WEDNESDAY))
                .contains(window("2026-11-25T12:00:00Z", "2026-11-25T16:00:00Z"));
    }

    /** Rule L3's second example, and rule L1: what is after midnight belongs to the evening before. */
    @Test
    void opensWithTheNightShiftOfItsEvening() {
        assertThat(windows(nights("Europe/Berlin"), always(daily("10:00"))).of(WEDNESDAY))
                .contains(window("2026-11-25T21:00:00Z", "2026-11-26T05:00:00Z"));
    }

    @Test
    void opensAtTheStartIfTheDayIsOverByItsTime() {
        assertThat(windows(BERLIN, always(daily("18:00"))).of(WEDNESDAY))
                .contains(window("2026-11-25T08:00:00Z", "2026-11-25T16:00:00Z"));
    }

    @Test
    void countsItsLengthInWorkingHours() {
        Windows fourteenHours = windows(BERLIN, always(answeredWithin(on(daily(), DayOfWeek.FRIDAY), 14)));

        assertThat(fourteenHours.of(FRIDAY)).contains(window("2026-11-27T08:00:00Z", "2026-11-30T14:00:00Z"));
    }

    @Test
    void neverLastsBeyondTheNextOpening() {
        WorkingCalendar tuesdayOff = BERLIN.withLeave(List.of(leave(TUESDAY, TUESDAY)));

        assertThat(windows(tuesdayOff, always(answeredWithin(daily("10:00"), 20))).of(MONDAY))
                .contains(window("2026-11-23T09:00:00Z", "2026-11-25T09:00:00Z"));
    }

    @Test
    void aRoundMadeDuringTheDayOpensAtOnceAndNeverForThePast() {
        Windows made = windows(BERLIN, since(at("2026-11-25T10:30:00Z"), daily("09:00")));

        assertThat(made.of(TUESDAY)).isEmpty();
        assertThat(made.of(WEDNESDAY)).contains(window("2026-11-25T10:30:00Z", "2026-11-25T16:00:00Z"));
    }

    /** Rule L6. */
    @Test
    void aChangeTakesOverWhatHasNotOpened() {
        Windows changed = windows(BERLIN, always(daily("09:00")), since(at("2026-11-25T08:00:00Z"), daily("15:00")));

        assertThat(changed.of(WEDNESDAY)).contains(window("2026-11-25T08:00:00Z", "2026-11-25T16:00:00Z"));
        assertThat(changed.of(THURSDAY)).contains(window("2026-11-26T14:00:00Z", "2026-11-26T16:00:00Z"));
    }

    @Test
    void aChangeMakesNoWindowInThePast() {
        Windows changed = windows(BERLIN, always(on(daily(), DayOfWeek.MONDAY)),
                since(at("2026-11-25T10:00:00Z"), daily()));

        assertThat(changed.of(TUESDAY)).isEmpty();
        assertThat(changed.of(WEDNESDAY)).contains(window("2026-11-25T10:00:00Z", "2026-11-25T16:00:00Z"));
    }

    @Test
    void nothingOpensDuringAPause() {
        Windows resumed = windows(BERLIN, always(daily()), paused(at("2026-11-24T10:00:00Z")),
                since(at("2026-11-26T07:00:00Z"), daily()));

        assertThat(resumed.of(TUESDAY)).isPresent();
        assertThat(resumed.of(WEDNESDAY)).isEmpty();
        assertThat(resumed.of(THURSDAY)).contains(window("2026-11-26T08:00:00Z", "2026-11-26T16:00:00Z"));
    }

    @Test
    void whoIsOnLeaveIsAwayAndWhoDoesNotWorkIsNot() {
        Windows onLeave = windows(BERLIN.withLeave(List.of(leave(FRIDAY, MONDAY.plusDays(7)))),
                always(new Plan(EnumSet.allOf(DayOfWeek.class), 1, MONDAY, Optional.empty(),
                        Optional.empty())));

        assertThat(onLeave.isAway(THURSDAY)).isFalse();
        assertThat(onLeave.isAway(FRIDAY)).isTrue();
        assertThat(onLeave.isAway(FRIDAY.plusDays(1))).isFalse();
        assertThat(onLeave.isAway(MONDAY.plusDays(7))).isTrue();
        assertThat(onLeave.awayUntil(FRIDAY)).contains(MONDAY.plusDays(7));
    }

    /** Rule F2. */
    @Test
    void aFixedWindowIsEmptiedByLeaveAndByNothingElse() {
        Window fixed = window("2026-11-25T12:00:00Z", "2026-11-25T16:00:00Z");
        WorkingCalendar afternoonOff = BERLIN.withLeave(List.of(halfDay(WEDNESDAY, DayPart.AFTERNOON)));

        assertThat(windows(afternoonOff, always(daily())).isEmptied(fixed)).isTrue();
        assertThat(windows(BERLIN, always(daily())).isEmptied(fixed)).isFalse();
        assertThat(windows(nights("Europe/Berlin"), always(daily())).isEmptied(fixed)).isFalse();
    }

    @Test
    void asksNobodyWhereTheCalendarEnds() {
        Windows windows = windows(BERLIN, always(daily()));

        assertThat(windows.of(LocalDate.parse("2027-04-02"))).isEmpty();
        assertThat(windows.next(LocalDate.parse("2027-03-31")).isPresent()).isTrue();
        assertThat(windows.next(LocalDate.parse("2027-04-01"))).isEmpty();
    }
}
