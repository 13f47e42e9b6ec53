package app.meridian.core.worktime;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** The overlap of calendars says of every instant who works, as walking minute by minute finds. */
@AddLifecycleHook(Tries.class)
class OverlapProperties {

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void everyStretchNamesWhoWorksInAllOfIt(@ForAll("several") List<Case> given) {
        List<Oracle> oracles = given.stream().map(Case::oracle).toList();
        Interval range = shared(given);

        for (Overlap.Stretch stretch : overlap(given, range).stretches()) {
            assertThat(stretch.present()).isEqualTo(working(oracles, stretch.interval(), stretch.interval().length()));
            assertThat(absent(stretch, given.size())).isEqualTo(working(oracles, stretch.interval(), Duration.ZERO));
        }
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void stretchesFillTheRange(@ForAll("several") List<Case> given) {
        Interval range = shared(given);

        List<Overlap.Stretch> stretches = overlap(given, range).stretches();

        assertThat(stretches.get(0).interval().from()).isEqualTo(range.from());
        assertThat(stretches.get(stretches.size() - 1).interval().until()).isEqualTo(range.until());
        for (int i = 1; i < stretches.size(); i++) {
            assertThat(stretches.get(i).interval().from()).isEqualTo(stretches.get(i - 1).interval().until());
            assertThat(stretches.get(i).present()).isNotEqualTo(stretches.get(i - 1).present());
        }
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void atLeastSoManyIsTheStretchesWithThem(
            @ForAll("several") List<Case> given, @ForAll @IntRange(max = 6) int people) {
        Overlap overlap = overlap(given, shared(given));

        List<Interval> found = overlap.withAtLeast(people);

        List<Interval> expected = new ArrayList<>();
        for (Overlap.Stretch stretch : overlap.stretches()) {
            if (stretch.present().size() < people) continue;
            Interval last = expected.isEmpty() ? stretch.interval() : expected.get(expected.size() - 1);
            boolean touches = last.until().equals(stretch.interval().from());
            if (touches) expected.remove(expected.size() - 1);
            expected.add(touches ? new Interval(last.from(), stretch.interval().until()) : stretch.interval());
        }
        assertThat(found).isEqualTo(expected);
    }

    @Provide
    Arbitrary<List<Case>> several() {
        return Cases.ofSeveral();
    }

    private static Overlap overlap(List<Case> given, Interval range) {
        return Overlap.of(given.stream().map(Case::time).toList(), range.from(), range.until());
    }

    /** Part of all their spans; any two days without calendars. */
    private static Interval shared(List<Case> given) {
        return given.stream().map(each -> each.time().span()).reduce((one, two) -> one.intersect(two).orElseThrow())
                .orElse(new Interval(Instant.EPOCH, Instant.EPOCH.plus(Duration.ofDays(2))));
    }

    private static Set<Integer> working(List<Oracle> oracles, Interval interval, Duration length) {
        return IntStream.range(0, oracles.size()).boxed()
                .filter(i -> oracles.get(i).between(interval.from(), interval.until()).equals(length)).collect(toSet());
    }

    private static Set<Integer> absent(Overlap.Stretch stretch, int people) {
        return IntStream.range(0, people).boxed().filter(i -> !stretch.present().contains(i)).collect(toSet());
    }
}
