package app.meridian.core.worktime;

import app.meridian.core.worktime.ClockChanges.ClockChange;
import app.meridian.core.worktime.ClockChanges.Kind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCollector;
import net.jqwik.api.statistics.StatisticsCoverage;

/** What makes a case worth trying, and how often at least it must be tried. */
enum Trait {
    GAP(10, (given, oracle) -> hasChange(oracle, Kind.GAP)),
    OVERLAP(10, (given, oracle) -> hasChange(oracle, Kind.OVERLAP)),
    HALF_HOUR(3, (given, oracle) -> hasChange(oracle, Kind.ODD_LENGTH)),
    SKIPPED_DAY_OF_A_ZONE(2, (given, oracle) -> hasChange(oracle, Kind.SKIPPED_DAY)),
    GAP_AT_MIDNIGHT(5, (given, oracle) -> hasChange(oracle, Kind.GAP_AT_MIDNIGHT)),
    OVERLAP_OVER_MIDNIGHT(4, (given, oracle) -> hasChange(oracle, Kind.OVERLAP_OVER_MIDNIGHT)),
    OVERLAP_BEFORE_MIDNIGHT(4, (given, oracle) -> hasChange(oracle, Kind.OVERLAP_BEFORE_MIDNIGHT)),
    SECONDS(1, (given, oracle) -> hasChange(oracle, Kind.SECONDS)),
    CHANGE_WHILE_WORKING(10, (given, oracle) -> oracle.clockChanges().stream()
            .anyMatch(change -> worksAt(oracle, change))),
    ZONE_CHANGE(10, (given, oracle) -> !given.calendar().zones().changes().isEmpty()),
    DATE_COMES_BACK(4, (given, oracle) -> steps(oracle).anyMatch(days -> days < 0)),
    DATE_IS_MISSING(4, (given, oracle) -> steps(oracle).anyMatch(days -> days > 1)),
    WEEK_CHANGE(10, (given, oracle) -> !given.calendar().weeks().changes().isEmpty()),
    NIGHT_BEFORE_HOLIDAY(10, (given, oracle) -> given.calendar().holidays().days().keySet().stream()
            .anyMatch(day -> worksIntoTheNight(given, day.minusDays(1)))),
    NIGHT_OF_A_HOLIDAY(10, (given, oracle) -> given.calendar().holidays().days().keySet().stream()
            .anyMatch(day -> worksIntoTheNight(given, day))),
    HALF_DAY(20, (given, oracle) -> given.calendar().leave().stream().anyMatch(it -> it.fromPart() != DayPart.WHOLE)),
    ENDLESS_LEAVE(5, (given, oracle) -> given.calendar().leave().stream()
            .anyMatch(it -> it.from().plusYears(9).isBefore(it.to()))),
    EXTRA_DAY(10, (given, oracle) -> !given.calendar().extraDays().isEmpty()),
    EXTRA_DAY_ON_HOLIDAY(2, (given, oracle) -> given.calendar().extraDays().stream()
            .anyMatch(it -> given.calendar().holidays().days().containsKey(it.date()))),
    NEVER(5, (given, oracle) -> oracle.intervals(oracle.span().from(), oracle.span().until()).isEmpty()),
    ALWAYS(0.3, (given, oracle) -> oracle.intervals(oracle.span().from(), oracle.span().until())
            .equals(List.of(oracle.span())));

    private final BiPredicate<Case, Oracle> shown;
    /** One and the same for all cases, since it would be checked as often as there are different ones. */
    private final Consumer<StatisticsCoverage> coverage;

    Trait(double percent, BiPredicate<Case, Oracle> shown) {
        this.shown = shown;
        coverage = cases -> cases.check(true).percentage(found -> found >= percent);
    }

    /** Counts the case; the property fails if in the end too few cases had one of the traits. */
    static void count(Case given, Oracle oracle) {
        for (Trait trait : values()) {
            StatisticsCollector statistics = Statistics.label(trait.name());
            statistics.collect(trait.shown.test(given, oracle));
            if (Tries.many()) statistics.coverage(trait.coverage);
        }
    }

    private static boolean hasChange(Oracle oracle, Kind kind) {
        return oracle.clockChanges().stream().anyMatch(change -> change.is(kind));
    }

    private static boolean worksAt(Oracle oracle, ClockChange change) {
        return oracle.at(change.change().getInstant().minusSeconds(1)).isPresent();
    }

    /** By how many days the date moves where one run ends and the next begins. */
    private static LongStream steps(Oracle oracle) {
        return IntStream.range(1, oracle.runs().size()).mapToLong(i -> ChronoUnit.DAYS.between(
                oracle.runs().get(i - 1).date(), oracle.runs().get(i).date()));
    }

    private static boolean worksIntoTheNight(Case given, LocalDate evening) {
        return given.calendar().weeks().on(evening).startingOn(evening.getDayOfWeek()).stream()
                .anyMatch(Hours::crossesMidnight);
    }
}
