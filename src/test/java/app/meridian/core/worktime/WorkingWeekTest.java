package app.meridian.core.worktime;

import static app.meridian.core.worktime.Examples.daily;
import static app.meridian.core.worktime.Examples.hours;
import static app.meridian.core.worktime.Examples.weekdays;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rule W4. */
class WorkingWeekTest {

    @Test
    void nineToFiveIsWhatHoldsWhereNobodySaidOtherwise() {
        assertThat(WorkingWeek.NINE_TO_FIVE).isEqualTo(weekdays("09:00-17:00"));
        assertThat(WorkingWeek.NINE_TO_FIVE.hours()).hasSize(5);
        assertThat(WorkingWeek.NINE_TO_FIVE.length()).isEqualTo(5 * 8 * 60);
        assertThat(WorkingWeek.NINE_TO_FIVE.startingOn(SATURDAY)).isEmpty();
    }

    @Test
    void aDateHasWhatIsLeftOfTheNightBefore() {
        WorkingWeek week = weekdays("22:00-06:00");

        assertThat(week.on(MONDAY)).isEqualTo(hours("22:00-24:00"));
        assertThat(week.on(TUESDAY)).isEqualTo(hours("00:00-06:00", "22:00-24:00"));
        assertThat(week.on(SATURDAY)).isEqualTo(hours("00:00-06:00"));
        assertThat(week.startingOn(FRIDAY)).isEqualTo(hours("22:00-06:00"));
        assertThat(week.length()).isEqualTo(5 * 8 * 60);
    }

    @Test
    void touchingHoursAreOne() {
        assertThat(weekdays("09:00-12:00", "12:00-17:00")).isEqualTo(weekdays("09:00-17:00"));
        assertThat(daily("22:00-24:00", "00:00-06:00")).isEqualTo(daily("22:00-06:00"));
        assertThat(new WorkingWeek(Map.of(SUNDAY, hours("20:00-24:00"), MONDAY, hours("00:00-04:00", "05:00-06:00"))))
                .isEqualTo(new WorkingWeek(Map.of(SUNDAY, hours("20:00-04:00"), MONDAY, hours("05:00-06:00"))));
        assertThat(new WorkingWeek(Map.of(SUNDAY, hours("20:00-02:00"), MONDAY, hours("02:00-04:00"))))
                .isEqualTo(new WorkingWeek(Map.of(SUNDAY, hours("20:00-04:00"))));
    }

    @Test
    void hoursOfADayOrMoreStayApart() {
        assertThat(daily("00:00-24:00").startingOn(MONDAY)).isEqualTo(hours("00:00-24:00"));
        assertThat(new WorkingWeek(Map.of(MONDAY, hours("06:00-24:00"), TUESDAY, hours("00:00-06:00"))).hours())
                .containsOnlyKeys(MONDAY, TUESDAY);
        assertThat(new WorkingWeek(Map.of(MONDAY, hours("06:00-24:00"), TUESDAY, hours("00:00-05:59"))).hours())
                .containsOnlyKeys(MONDAY);
        assertThat(daily("02:00-22:00", "22:00-02:00").on(TUESDAY)).isEqualTo(hours("00:00-24:00"));
    }

    @Test
    void nightsThatTouchStayApart() {
        WorkingWeek week = new WorkingWeek(Map.of(MONDAY, hours("14:00-24:00"), TUESDAY, hours("00:00-10:00"),
                SUNDAY, hours("20:00-24:00")));

        assertThat(week.startingOn(MONDAY)).isEqualTo(hours("14:00-10:00"));
        assertThat(week.startingOn(SUNDAY)).isEqualTo(hours("20:00-24:00"));
    }

    @Test
    void aDayWithoutHoursIsADayOff() {
        WorkingWeek week = new WorkingWeek(Map.of(MONDAY, List.of(), TUESDAY, hours("09:00-10:00")));

        assertThat(week).isEqualTo(new WorkingWeek(Map.of(TUESDAY, hours("09:00-10:00"))));
        assertThat(week.on(MONDAY)).isEmpty();
    }

    @Test
    void cannotBeChanged() {
        Map<DayOfWeek, List<Hours>> hours = daily("09:00-10:00").hours();

        assertThatThrownBy(hours::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> hours.get(MONDAY).clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void refusesHoursThatOverlap() {
        assertThatThrownBy(() -> weekdays("09:00-12:00", "11:59-13:00")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> daily("00:00-06:01", "22:00-06:00")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysWhichHoursOverlap() {
        Map<DayOfWeek, List<Hours>> week = Map.of(MONDAY, hours("13:00-14:00", "08:00-13:01", "05:00-06:00"),
                SUNDAY, hours("22:00-05:30"), FRIDAY, hours("09:00-10:00", "09:00-11:00"));

        assertThat(WeekOverlap.in(week)).containsExactly(
                new WeekOverlap(MONDAY, 0, Hours.parse("13:00-14:00"), Hours.parse("08:00-13:01"), MONDAY),
                new WeekOverlap(MONDAY, 2, Hours.parse("05:00-06:00"), Hours.parse("22:00-05:30"), SUNDAY),
                new WeekOverlap(FRIDAY, 1, Hours.parse("09:00-11:00"), Hours.parse("09:00-10:00"), FRIDAY));
        assertThat(WeekOverlap.in(Map.of(SUNDAY, hours("22:00-05:00"), MONDAY, hours("05:00-06:00")))).isEmpty();
    }
}
