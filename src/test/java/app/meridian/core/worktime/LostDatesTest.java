package app.meridian.core.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.worktime.LostDates.Lost;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Ben works from Monday to Friday; Thanksgiving is Thursday 26 November 2026. */
class LostDatesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate THURSDAY = MONDAY.plusDays(3);
    private static final DateSpan WEEK = new DateSpan(MONDAY, MONDAY.plusDays(6));
    private static final WorkingCalendar BEN = WorkingCalendar.of(ZoneId.of("Europe/Berlin"),
            WorkingWeek.NINE_TO_FIVE).withHolidays(new HolidayCalendar("US", new TreeMap<>(Map.of(
                    THURSDAY, "Thanksgiving Day", MONDAY.plusDays(5), "A Saturday"))));

    @Test
    void tellAHolidayWithItsNameAndPlace() {
        assertThat(first(BEN)).contains(new Lost(THURSDAY, THURSDAY, THURSDAY, Optional.of("Thanksgiving Day (US)")));
    }

    @Test
    void tellLeaveWithAllItsDatesFromTheFirstOneAskedFor() {
        Leave leave = Leave.days(MONDAY.minusDays(9), MONDAY.plusDays(20));

        assertThat(first(BEN.withLeave(List.of(leave))))
                .contains(new Lost(MONDAY, MONDAY, MONDAY.plusDays(20), Optional.empty()));
    }

    @Test
    void tellWhateverComesFirst() {
        Leave wednesday = Leave.days(THURSDAY.minusDays(1), THURSDAY.minusDays(1));
        Leave friday = Leave.days(THURSDAY.plusDays(1), THURSDAY.plusDays(1));

        assertThat(first(BEN.withLeave(List.of(wednesday))).orElseThrow().holiday()).isEmpty();
        assertThat(first(BEN.withLeave(List.of(friday))).orElseThrow().holiday()).isPresent();
    }

    /** Leave on a holiday takes the whole day, but nothing that would have been worked. */
    @Test
    void loseADateOnce() {
        WorkingCalendar away = BEN.withLeave(List.of(Leave.days(THURSDAY, THURSDAY)));

        assertThat(first(away)).isEmpty();
        assertThat(new LostDates(WorkingTime.of(away, WEEK)).holiday(THURSDAY)).isEmpty();
    }

    @Test
    void tellNothingOfDatesOnWhichNothingOrSomethingIsWorked() {
        WorkingCalendar weekend = BEN.withHolidays(HolidayCalendar.NONE)
                .withLeave(List.of(Leave.days(MONDAY.plusDays(5), MONDAY.plusDays(6))));
        WorkingCalendar extra = BEN.withExtraDays(List.of(new ExtraDay(THURSDAY, List.of(Hours.parse("10:00-12:00")))));
        WorkingCalendar half = BEN.withHolidays(HolidayCalendar.NONE)
                .withLeave(List.of(Leave.of(THURSDAY, DayPart.MORNING)));

        assertThat(first(weekend)).isEmpty();
        assertThat(first(extra)).isEmpty();
        assertThat(first(half)).isEmpty();
    }

    /** Rule W1: two halves are a whole. */
    @Test
    void putHalvesTogether() {
        WorkingCalendar away = BEN.withLeave(List.of(
                Leave.of(MONDAY, DayPart.MORNING), Leave.of(MONDAY, DayPart.AFTERNOON)));

        assertThat(first(away)).contains(new Lost(MONDAY, MONDAY, MONDAY, Optional.empty()));
    }

    private static Optional<Lost> first(WorkingCalendar calendar) {
        return new LostDates(WorkingTime.of(calendar, WEEK)).firstOf(WEEK);
    }
}
