package app.meridian.core.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** What holds of all working time, whatever the calendar. */
@AddLifecycleHook(Tries.class)
class AlgebraProperties {

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void lengthsAddUp(@ForAll("years") Case given) {
        WorkingTime time = given.time();
        List<Instant> instants = given.instants(time);
        Instant first = instants.get(0);
        Instant second = instants.get(1);
        Instant third = instants.get(2);

        assertThat(time.between(first, second).plus(time.between(second, third))).isEqualTo(time.between(first, third));
        assertThat(time.between(third, first)).isEqualTo(time.between(first, third).negated());
        assertThat(time.between(first, second)).isBetween(Duration.ZERO, Duration.between(first, second));
        assertThat(time.between(first, first)).isZero();
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void plusIsTheEarliest(@ForAll("years") Case given) {
        WorkingTime time = given.time();
        Instant from = given.instants(time).get(0);
        Duration length = lengthOf(given, time);
        Duration left = time.between(from, time.span().until());

        Optional<Instant> reached = time.plus(from, length);

        assertThat(reached.isPresent()).isEqualTo(length.compareTo(left) <= 0);
        assertThat(reached.stream()).allSatisfy(it -> assertThat(time.between(from, it)).isEqualTo(length));
        assertThat(reached.stream())
                .allMatch(it -> length.isZero() ? it.equals(from) : time.isWorking(it.minusNanos(1)));
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void minusIsTheLatest(@ForAll("years") Case given) {
        WorkingTime time = given.time();
        Instant until = given.instants(time).get(2);
        Duration length = lengthOf(given, time);
        Duration past = time.between(time.span().from(), until);

        Optional<Instant> reached = time.minus(until, length);

        assertThat(reached.isPresent()).isEqualTo(length.compareTo(past) <= 0);
        assertThat(reached.stream()).allSatisfy(it -> assertThat(time.between(it, until)).isEqualTo(length));
        assertThat(reached.stream()).allMatch(it -> length.isZero() ? it.equals(until) : time.isWorking(it));
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void moreTimeIsNeverReachedEarlier(@ForAll("years") Case given) {
        WorkingTime time = given.time();
        List<Instant> instants = given.instants(time);
        Duration length = lengthOf(given, time);

        Instant reached = time.plus(instants.get(0), length).orElse(Instant.MAX);

        assertThat(time.plus(instants.get(1), length).orElse(Instant.MAX)).isAfterOrEqualTo(reached);
        assertThat(time.plus(instants.get(0), length.plusSeconds(1)).orElse(Instant.MAX)).isAfterOrEqualTo(reached);
        assertThat(time.plus(instants.get(0), length.dividedBy(2))
                .flatMap(half -> time.plus(half, length.minus(length.dividedBy(2)))).orElse(Instant.MAX))
                .isEqualTo(reached);
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void intervalsAreAsLongAsTheyCanBe(@ForAll("days") Case given) {
        WorkingTime time = given.time();
        Interval range = time.span();

        List<Interval> intervals = time.intervals(range.from(), range.until());

        for (int i = 1; i < intervals.size(); i++) {
            assertThat(intervals.get(i).from()).isAfter(intervals.get(i - 1).until());
        }
        assertThat(intervals).allMatch(each -> time.isWorking(each.from()))
                .allMatch(each -> time.isWorking(each.until().minusNanos(1)))
                .noneMatch(each -> !each.from().equals(range.from()) && time.isWorking(each.from().minusNanos(1)))
                .noneMatch(each -> !each.until().equals(range.until()) && time.isWorking(each.until()));
        assertThat(intervals.stream().map(Interval::length).reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(time.between(range.from(), range.until()));
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void oneIntervalLeadsToTheNext(@ForAll("days") Case given) {
        WorkingTime time = given.time();
        Interval range = time.span();
        List<Interval> intervals = time.intervals(range.from(), range.until());

        for (int i = 0; i < intervals.size(); i++) {
            Interval each = intervals.get(i);
            assertThat(time.at(each.from())).contains(each);
            assertThat(time.next(each.until())).isEqualTo(intervals.stream().skip(i + 1).findFirst());
            assertThat(time.previous(each.until())).contains(each);
        }
        assertThat(time.next(range.from())).isEqualTo(intervals.stream().findFirst());
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void aLaterDueDayHasNoEarlierDeadline(@ForAll("years") Case given) {
        WorkingTime time = given.time();
        LocalDate day = given.probes().get(0).in(given.dates());
        LocalDate later = given.probes().get(1).in(given.dates());

        Instant sooner = time.deadline(day.isBefore(later) ? day : later).orElse(Instant.MIN);
        Instant last = time.deadline(day.isBefore(later) ? later : day).orElse(Instant.MIN);

        assertThat(last).isAfterOrEqualTo(sooner);
        assertThat(time.deadline(day).stream())
                .allMatch(it -> !it.isAfter(time.endOf(day)) && time.isWorking(it.minusNanos(1)));
        assertThat(time.on(day)).allMatch(each -> !each.until().isAfter(time.deadline(day).orElseThrow()));
    }

    @Provide
    Arbitrary<Case> days() {
        return Cases.ofDays();
    }

    @Provide
    Arbitrary<Case> years() {
        return Cases.ofYears();
    }

    /** About as long as there is working time between two of the instants. */
    private static Duration lengthOf(Case given, WorkingTime time) {
        List<Instant> instants = given.instants(time);
        Duration length = time.between(instants.get(0), instants.get(1)).plus(given.probes().get(2).away());
        return length.isNegative() ? Duration.ZERO : length;
    }
}
