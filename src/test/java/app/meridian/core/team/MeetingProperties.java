package app.meridian.core.team;

import static app.meridian.core.team.SampleTeam.ALL;
import static app.meridian.core.team.SampleTeam.BERLIN;
import static app.meridian.core.team.SampleTeam.NOW;
import static app.meridian.core.team.SampleTeam.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.worktime.Interval;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds of every meeting that is offered, and of every series. */
class MeetingProperties {

    @Property(tries = 60)
    void optionsAreDistinctAndWithinTheDaysAskedFor(@ForAll("teams") List<Schedule> people,
            @ForAll @IntRange(min = 1, max = 32) int quarters, @ForAll @IntRange(min = 1, max = 21) int days) {
        List<MeetingOption> options = MeetingFinder.find(people, request(quarters, days, 1));
        Interval range = new Interval(NOW, ClockDay.of(TODAY.plusDays(days - 1L), BERLIN).until());

        assertThat(options).hasSizeBetween(1, 5).extracting(MeetingOption::slot).doesNotHaveDuplicates();
        assertThat(options).allSatisfy(option -> {
            assertThat(range.contains(option.slot().from())).isTrue();
            assertThat(option.slot().length()).isEqualTo(Duration.ofMinutes(15L * quarters));
            assertThat(option.slot().from().atZone(BERLIN).getMinute() % 15).isZero();
        });
    }

    @Property(tries = 60)
    void whoIsInsideWorksAllTheTimeAndNobodyElseDoes(@ForAll("teams") List<Schedule> people,
            @ForAll @IntRange(min = 1, max = 32) int quarters) {
        List<MeetingOption> options = MeetingFinder.find(people, request(quarters, 14, 1));

        assertThat(options).allSatisfy(option -> {
            for (int i = 0; i < people.size(); i++) {
                Duration worked = people.get(i).time().between(option.slot().from(), option.slot().until());
                assertThat(option.people().get(i).isInside()).isEqualTo(worked.equals(option.slot().length()));
            }
        });
    }

    @Property(tries = 20)
    void aSeriesHasOneMeetingEachWeekAndIsAlwaysTheSame(@ForAll("teams") List<Schedule> people,
            @ForAll @IntRange(min = 2, max = 12) int weeks) {
        List<MeetingOption> series = MeetingFinder.find(people, request(3, 14, weeks));

        assertThat(series).hasSize(weeks).isEqualTo(MeetingFinder.find(people, request(3, 14, weeks)));
        for (int week = 1; week < weeks; week++) {
            assertThat(series.get(week).slot().from().atZone(BERLIN).toLocalDate())
                    .isEqualTo(series.get(week - 1).slot().from().atZone(BERLIN).toLocalDate().plusWeeks(1));
        }
    }

    @Property(tries = 100)
    void takingTurnsIsNeverHarderThanOneFixedTime(
            @ForAll @Size(min = 1, max = 6) List<@Size(4) List<@Size(3) List<@IntRange(max = 600) Integer>>> burdens) {
        Rotation rotation = new Rotation(burdens.stream().map(week -> week.stream()
                .map(time -> time.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new))
                .toArray(int[][][]::new));

        Rotation.Choice fairest = rotation.fairest();

        assertThat(fairest.most()).isLessThanOrEqualTo(rotation.fairestFixed().most());
        assertThat(Arrays.stream(fairest.times())).allMatch(time -> time >= 0 && time < 4);
    }

    @Property(tries = 100)
    void whatIsTakenAndWhatIsLeftMakeTheWhole(
            @ForAll("spans") List<Interval> all, @ForAll("shifted") List<Interval> taken) {
        Set<Long> expected = minutes(all);
        expected.removeAll(minutes(taken));

        assertThat(minutes(Intervals.subtract(all, taken))).isEqualTo(expected);
    }

    @Provide
    Arbitrary<List<Schedule>> teams() {
        return Arbitraries.of(ALL).list().ofMinSize(2).ofMaxSize(6).uniqueElements();
    }

    /** In order and apart, within a day. */
    @Provide
    Arbitrary<List<Interval>> spans() {
        return Arbitraries.integers().between(0, 47).set().ofMaxSize(12).map(halves -> halves.stream().sorted()
                .map(half -> NOW.plus(Duration.ofMinutes(30L * half)))
                .map(from -> new Interval(from, from.plus(Duration.ofMinutes(20)))).toList());
    }

    /** The same, but across their borders. */
    @Provide
    Arbitrary<List<Interval>> shifted() {
        Duration shift = Duration.ofMinutes(13);
        return spans().map(spans -> spans.stream()
                .map(each -> new Interval(each.from().plus(shift), each.until().plus(shift))).toList());
    }

    private static Set<Long> minutes(List<Interval> intervals) {
        Set<Long> minutes = new HashSet<>();
        intervals.forEach(each -> {
            long first = each.from().getEpochSecond() / 60;
            for (long minute = first; minute < each.until().getEpochSecond() / 60; minute++) minutes.add(minute);
        });
        return minutes;
    }

    private static MeetingRequest request(int quarters, int days, int weeks) {
        return new MeetingRequest(Duration.ofMinutes(15L * quarters), BERLIN, TODAY, days, weeks, NOW);
    }
}
