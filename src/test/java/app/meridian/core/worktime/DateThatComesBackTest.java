package app.meridian.core.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Dates that a clock goes back to. Somebody moves from Apia to Pago Pago and has 2012-01-01 twice, 25 hours apart. */
class DateThatComesBackTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2012, 1, 1);
    private static final Timeline<ZoneChoice> MOVE = new Timeline<>(zone("Pacific/Apia"),
            List.of(new Timeline.Since<>(NEW_YEAR, zone("Pacific/Pago_Pago"))));
    private static final WorkingTime TIME = WorkingTime.of(new WorkingCalendar(MOVE,
            Timeline.always(WorkingWeek.NINE_TO_FIVE), HolidayCalendar.NONE, List.of(),
            List.of(new ExtraDay(NEW_YEAR.minusDays(1), List.of(Hours.parse("22:00-06:00")))),
            WorkingCalendar.HALF_DAY));

    @Test
    void aNightShiftGoesOnWhenItsMorningComesBack() {
        assertThat(TIME.workingDay(NEW_YEAR.minusDays(1))).containsExactly(
                interval("2011-12-31T08:00:00Z", "2011-12-31T16:00:00Z"),
                interval("2012-01-01T11:00:00Z", "2012-01-01T17:00:00Z"));
    }

    @Test
    void whatLiesBetweenBelongsToTheNightShift() {
        Instant secondOfJanuaryInApia = Instant.parse("2012-01-01T10:30:00Z");

        assertThat(TIME.logicalDay(secondOfJanuaryInApia)).isEqualTo("2011-12-31");
    }

    @Test
    void aDateThatComesBackIsExplained() {
        WorkingTime time = WorkingTime.of(
                WorkingCalendar.of(ZoneId.of("America/St_Johns"), WorkingWeek.NINE_TO_FIVE));

        Explanation explanation = new Explainer(time)
                .between(Instant.parse("2010-11-07T02:30:30Z"), Instant.parse("2010-11-07T04:30:00Z"));

        assertThat(explanation.skipped()).extracting(Explanation.SkippedDate::date)
                .containsExactly(LocalDate.of(2010, 11, 6), LocalDate.of(2010, 11, 7));
    }

    private static ZoneChoice zone(String id) {
        return new ZoneChoice(ZoneId.of(id), Origin.of(Origin.Kind.PROFILE));
    }

    private static Interval interval(String from, String until) {
        return new Interval(Instant.parse(from), Instant.parse(until));
    }
}
