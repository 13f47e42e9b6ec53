package app.meridian.core.worktime;

import static app.meridian.core.worktime.Examples.MONDAY;
import static app.meridian.core.worktime.Examples.TUESDAY;
import static app.meridian.core.worktime.Examples.hours;
import static app.meridian.core.worktime.Examples.interval;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.meridian.core.worktime.Timeline.Since;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What calendars are made of. */
class CalendarValuesTest {

    @ParameterizedTest
    @CsvSource({"09:00-17:00, 540, 1020, 480, 09:00-17:00",
                "00:00-24:00, 0, 1440, 1440, 00:00-24:00",
                "22:00-06:00, 1320, 360, 480, 22:00-06:00",
                "20:30-00:00, 1230, 1440, 210, 20:30-24:00",
                "23:59-00:01, 1439, 1, 2, 23:59-00:01"})
    void readsAndWritesHours(String text, int from, int until, int length, String written) {
        Hours hours = Hours.parse(text);

        assertThat(hours).isEqualTo(new Hours(from, until)).hasToString(written);
        assertThat(hours.length()).isEqualTo(length);
        assertThat(hours.crossesMidnight()).isEqualTo(until < from);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9:00-17:00", "09:00-24:01", "24:00-01:00", "09:60-10:00", "09:00 - 10:00",
            "00:00-00:00", "09:00-09:00", "09:00\u201310:00", "09:00-17:00 ", "25:00-26:00"})
    void refusesWhatAreNoHours(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Hours.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"-1, 60", "1440, 60", "60, 0", "60, 1441", "60, 60"})
    void refusesHoursOffTheClock(int from, int until) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Hours(from, until));
    }

    @Test
    void hoursAreInTheOrderOfTheirStarts() {
        List<Hours> unordered = hours("22:00-06:00", "09:00-17:00", "09:00-12:00");

        assertThat(unordered.stream().sorted()).isEqualTo(hours("09:00-12:00", "09:00-17:00", "22:00-06:00"));
    }

    @Test
    void anIntervalHasItsStartButNotItsEnd() {
        Interval nine = interval(MONDAY, "09:00-10:00");

        assertThat(nine.contains(nine.from())).isTrue();
        assertThat(nine.contains(nine.until())).isFalse();
        assertThat(nine.contains(nine.from().minusNanos(1))).isFalse();
        assertThat(nine.length()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void intervalsThatOnlyTouchHaveNothingInCommon() {
        Interval morning = interval(MONDAY, "09:00-12:00");

        assertThat(morning.intersect(interval(MONDAY, "12:00-13:00"))).isEmpty();
        assertThat(interval(MONDAY, "12:00-13:00").intersect(morning)).isEmpty();
        assertThat(morning.intersect(interval(MONDAY, "08:00-11:00"))).contains(interval(MONDAY, "09:00-11:00"));
        assertThat(morning.intersect(interval(MONDAY, "10:00-13:00"))).contains(interval(MONDAY, "10:00-12:00"));
    }

    @Test
    void refusesEmptyIntervals() {
        Interval nine = interval(MONDAY, "09:00-10:00");

        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(nine.from(), nine.from()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(nine.until(), nine.from()));
    }

    /** Rule W3. */
    @Test
    void leaveEndsOnOrAfterItsFirstDate() {
        assertThatIllegalArgumentException().isThrownBy(() -> Leave.days(TUESDAY, MONDAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Leave(MONDAY, DayPart.AFTERNOON, MONDAY, DayPart.WHOLE));
        assertThat(Leave.of(MONDAY, DayPart.WHOLE)).isEqualTo(Leave.days(MONDAY, MONDAY));
    }

    @Test
    void anExtraDayNamesItsHours() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ExtraDay(MONDAY, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExtraDay(MONDAY, hours("09:00-12:00", "11:00-13:00")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExtraDay(MONDAY, hours("22:00-03:00", "23:00-24:00")));
        assertThat(new ExtraDay(MONDAY, hours("12:00-13:00", "09:00-12:00")).hours()).isEqualTo(hours("09:00-13:00"));
        assertThat(new ExtraDay(MONDAY, hours("01:00-02:00", "22:00-03:00")).hours()).hasSize(2);
    }

    @Test
    void aSpanHasBothItsDates() {
        DateSpan span = new DateSpan(MONDAY, TUESDAY);

        assertThat(span.contains(MONDAY)).isTrue();
        assertThat(span.contains(TUESDAY)).isTrue();
        assertThat(span.contains(MONDAY.minusDays(1))).isFalse();
        assertThat(span.contains(TUESDAY.plusDays(1))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new DateSpan(TUESDAY, MONDAY));
    }

    @Test
    void aTimelineChangesOncePerDate() {
        List<Since<String>> twice = List.of(new Since<>(MONDAY, "a"), new Since<>(MONDAY, "b"));

        assertThatIllegalArgumentException().isThrownBy(() -> new Timeline<>("c", twice));
    }
}
