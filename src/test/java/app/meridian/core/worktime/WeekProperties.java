package app.meridian.core.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCoverage;

/** A week is what counting its minutes one by one finds (rule W4). */
@AddLifecycleHook(Tries.class)
class WeekProperties {
    private static final Consumer<StatisticsCoverage> BOTH = weeks -> {
        weeks.check(true).count(found -> found > 0);
        weeks.check(false).count(found -> found > 0);
    };
    private static final int WEEK = 7 * Hours.MIDNIGHT;

    @Property(tries = 5_000)
    void hoursAreReadAsTheyAreWritten(@ForAll("hours") Hours hours) {
        assertThat(Hours.parse(hours.toString())).isEqualTo(hours);
        assertThat(hours.length()).isBetween(1, Hours.MIDNIGHT);
        assertThat(Math.floorMod(hours.from() + hours.length() - hours.until(), Hours.MIDNIGHT)).isZero();
    }

    @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE)
    void aWeekIsRefusedWhereAMinuteComesTwice(@ForAll("anyHours") Map<DayOfWeek, List<Hours>> week) {
        boolean twice = IntStream.of(minutes(week)).anyMatch(count -> count > 1);

        Statistics.collect(twice);
        assertThat(WeekOverlap.in(week)).allSatisfy(it -> {
            assertThat(it.hours()).isEqualTo(week.get(it.day()).get(it.index()));
            assertThat(overlap(it.day(), it.hours(), it.otherDay(), it.other())).isTrue();
        });
        assertThat(WeekOverlap.in(week).isEmpty()).isEqualTo(!twice);
        if (twice) assertThatThrownBy(() -> new WorkingWeek(week)).isInstanceOf(IllegalArgumentException.class);
        else assertThat(minutes(new WorkingWeek(week).hours())).isEqualTo(minutes(week));
        Statistics.coverage(BOTH);
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void aWeekHasTheMinutesThatItWasMadeOf(@ForAll("weeks") Map<DayOfWeek, List<Hours>> hours) {
        WorkingWeek week = new WorkingWeek(hours);
        int[] minutes = minutes(hours);

        assertThat(minutes(week.hours())).isEqualTo(minutes);
        assertThat(week.length()).isEqualTo(IntStream.of(minutes).sum());
        for (DayOfWeek day : DayOfWeek.values()) {
            assertThat(week.on(day)).noneMatch(Hours::crossesMidnight).isSorted();
            assertThat(ofDay(day, minutes(Map.of(day, week.on(day))))).isEqualTo(ofDay(day, minutes));
        }
    }

    @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE)
    void aWeekMadeOfItsOwnHoursIsTheSame(@ForAll("weeks") Map<DayOfWeek, List<Hours>> hours) {
        WorkingWeek week = new WorkingWeek(hours);

        assertThat(new WorkingWeek(week.hours())).isEqualTo(week);
    }

    @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE)
    void hoursOfADateDoNotTouch(@ForAll("weeks") Map<DayOfWeek, List<Hours>> hours, @ForAll DayOfWeek day) {
        List<Hours> pieces = new WorkingWeek(hours).on(day);

        Assume.that(pieces.size() > 1);

        for (int i = 1; i < pieces.size(); i++) {
            assertThat(pieces.get(i).from()).isGreaterThan(pieces.get(i - 1).until());
        }
    }

    @Provide
    Arbitrary<Hours> hours() {
        return Weeks.anyHours();
    }

    @Provide
    Arbitrary<Map<DayOfWeek, List<Hours>>> weeks() {
        return Weeks.cutAnywhere();
    }

    @Provide
    Arbitrary<Map<DayOfWeek, List<Hours>>> anyHours() {
        return Arbitraries.maps(Arbitraries.of(DayOfWeek.class), Weeks.anyHours().list().ofMaxSize(2)).ofMaxSize(3);
    }

    private static int start(DayOfWeek day) {
        return day.ordinal() * Hours.MIDNIGHT;
    }

    private static int[] ofDay(DayOfWeek day, int[] minutes) {
        return Arrays.copyOfRange(minutes, start(day), start(day) + Hours.MIDNIGHT);
    }

    private static boolean overlap(DayOfWeek day, Hours hours, DayOfWeek otherDay, Hours other) {
        int[] minutes = minutes(Map.of(day, List.of(hours)));
        int[] others = minutes(Map.of(otherDay, List.of(other)));
        return IntStream.range(0, WEEK).anyMatch(i -> minutes[i] + others[i] == 2);
    }

    /** How often each minute of the week is in the hours. */
    private static int[] minutes(Map<DayOfWeek, List<Hours>> week) {
        int[] minutes = new int[WEEK];
        week.forEach((day, hours) -> hours.forEach(each -> {
            int end = each.crossesMidnight() ? each.until() + Hours.MIDNIGHT : each.until();
            for (int minute = each.from(); minute < end; minute++) minutes[(start(day) + minute) % WEEK]++;
        }));
        return minutes;
    }
}
