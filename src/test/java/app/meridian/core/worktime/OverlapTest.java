package app.meridian.core.worktime;

import static app.meridian.core.worktime.Examples.MONDAY;
import static app.meridian.core.worktime.Examples.TUESDAY;
import static app.meridian.core.worktime.Examples.at;
import static app.meridian.core.worktime.Examples.holidays;
import static app.meridian.core.worktime.Examples.interval;
import static app.meridian.core.worktime.Examples.utc;
import static app.meridian.core.worktime.Examples.weekdays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.meridian.core.worktime.Overlap.Stretch;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OverlapTest {
    private static final WorkingTime AIKO = WorkingTime.of(utc(weekdays("09:00-17:00")));
    private static final WorkingTime BEN = WorkingTime.of(utc(weekdays("13:00-20:00")));
    private static final WorkingTime CARLA = WorkingTime.of(utc(weekdays("17:00-18:00")));
    private static final Instant FROM = at("2026-11-23T00:00:00Z");
    private static final Instant UNTIL = at("2026-11-24T00:00:00Z");

    @Test
    void cutsTheRangeWhereverSomebodyStartsOrStops() {
        Overlap overlap = Overlap.of(List.of(AIKO, BEN), FROM, UNTIL);

        assertThat(overlap.stretches()).containsExactly(
                new Stretch(interval(MONDAY, "00:00-09:00"), Set.of()),
                new Stretch(interval(MONDAY, "09:00-13:00"), Set.of(0)),
                new Stretch(interval(MONDAY, "13:00-17:00"), Set.of(0, 1)),
                new Stretch(interval(MONDAY, "17:00-20:00"), Set.of(1)),
                new Stretch(interval(MONDAY, "20:00-24:00"), Set.of()));
    }

    @Test
    void explainsEachCalendarInTheirOrder() {
        WorkingTime ben = WorkingTime.of(utc(weekdays("13:00-20:00")).withHolidays(holidays(MONDAY)));
        List<Explanation> explanations = Overlap.explained(List.of(AIKO, ben), FROM, UNTIL);

        assertThat(explanations).extracting(Explanation::rule).containsOnly(Explanation.Rule.OVERLAP);
        assertThat(explanations).extracting(Explanation::range).containsOnly(new Interval(FROM, UNTIL));
        assertThat(explanations).extracting(each -> each.skipped().size()).containsExactly(0, 1);
    }

    @Test
    void oneMayStopAsAnotherStarts() {
        Overlap overlap = Overlap.of(List.of(CARLA, AIKO), at("2026-11-23T16:00:00Z"), at("2026-11-23T17:30:00.5Z"));

        assertThat(overlap.stretches()).containsExactly(
                new Stretch(interval(MONDAY, "16:00-17:00"), Set.of(1)),
                new Stretch(interval("2026-11-23T17:00:00Z", "2026-11-23T17:30:00.5Z"), Set.of(0)));
        assertThat(overlap.withAtLeast(1)).containsExactly(interval("2026-11-23T16:00:00Z", "2026-11-23T17:30:00.5Z"));
    }

    @Test
    void joinsWhereEnoughArePresent() {
        Overlap overlap = Overlap.of(List.of(AIKO, BEN, CARLA), FROM, UNTIL.plusSeconds(86_400));

        assertThat(overlap.withAtLeast(0)).containsExactly(new Interval(FROM, UNTIL.plusSeconds(86_400)));
        assertThat(overlap.withAtLeast(1))
                .containsExactly(interval(MONDAY, "09:00-20:00"), interval(TUESDAY, "09:00-20:00"));
        assertThat(overlap.withAtLeast(2))
                .containsExactly(interval(MONDAY, "13:00-18:00"), interval(TUESDAY, "13:00-18:00"));
        assertThat(overlap.withAtLeast(3)).isEmpty();
    }

    @Test
    void nobodyIsPresentWhereThereIsNobody() {
        Interval range = new Interval(FROM, UNTIL);

        assertThat(Overlap.of(List.of(), FROM, UNTIL).stretches()).containsExactly(new Stretch(range, Set.of()));
        assertThat(Overlap.of(List.of(AIKO), FROM, FROM).stretches()).isEmpty();
        assertThat(Overlap.of(List.of(AIKO), FROM, FROM).withAtLeast(0)).isEmpty();
        assertThat(Overlap.of(List.of(AIKO), UNTIL, FROM).stretches()).isEmpty();
    }

    @Test
    void whoIsPresentIsInOrderAndFixed() {
        Set<Integer> present = new Stretch(interval(MONDAY, "09:00-10:00"), Set.of(40, 7, 100)).present();

        assertThat(present).containsExactly(7, 40, 100).contains(40).doesNotContain(8, -1).hasSize(3);
        assertThat(present.contains("7")).isFalse();
        assertThatThrownBy(() -> present.add(1)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> present.remove(7)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void everybodyMustKnowTheRange() {
        WorkingTime monday = WorkingTime.of(utc(WorkingWeek.NINE_TO_FIVE), new DateSpan(MONDAY, MONDAY));
        List<WorkingTime> times = List.of(AIKO, monday);

        assertThatThrownBy(() -> Overlap.of(times, FROM, UNTIL.plusSeconds(1)))
                .isInstanceOf(OutsideCalendarException.class);
    }
}
