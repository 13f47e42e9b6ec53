package app.meridian.core.worktime;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Weeks of every kind, and hours. */
final class Weeks {
    static final WorkingWeek EMPTY = new WorkingWeek(Map.of());
    static final WorkingWeek ALWAYS = everyDay("00:00-24:00");
    static final WorkingWeek NIGHTS = WorkingWeek.weekdays(Hours.parse("22:00-06:00"));

    private static final int DAY = Hours.MIDNIGHT;
    private static final int WEEK = 7 * DAY;

    private static final Arbitrary<WorkingWeek> USUAL = Arbitraries.of(WorkingWeek.NINE_TO_FIVE, ALWAYS, NIGHTS,
            WorkingWeek.weekdays(Hours.parse("08:00-12:00"), Hours.parse("13:00-17:30")),
            everyDay("23:30-00:30"), everyDay("00:00-05:00", "22:00-24:00"), everyDay("01:30-02:30", "03:00-03:01"),
            everyDay("19:00-07:00"), WorkingWeek.weekdays(Hours.parse("13:00-24:00")));

    private Weeks() {}

    static Arbitrary<WorkingWeek> any() {
        return Arbitraries.frequencyOf(Tuple.of(10, USUAL), Tuple.of(10, cutAnywhere().map(WorkingWeek::new)),
                Tuple.of(1, Arbitraries.of(EMPTY)));
    }

    /** One or two hours of a day that do not overlap. */
    static Arbitrary<List<Hours>> hoursOfADay() {
        Arbitrary<List<Hours>> usual = Arbitraries.of(List.of(Hours.parse("09:00-13:00")),
                List.of(Hours.parse("22:00-06:00")), List.of(Hours.parse("00:00-24:00")),
                List.of(Hours.parse("00:00-02:30"), Hours.parse("23:00-05:00")),
                List.of(Hours.parse("12:00-12:30"), Hours.parse("12:30-14:00")));
        return Arbitraries.oneOf(usual, anyHours().map(List::of));
    }

    static Arbitrary<Hours> anyHours() {
        return Combinators.combine(minutes(DAY), Arbitraries.integers().between(1, DAY - 1))
                .as((from, length) -> hours(from, from + length));
    }

    /** Hours that do not overlap: every other stretch between cuts of the week, in pieces of at most 12 hours. */
    static Arbitrary<Map<DayOfWeek, List<Hours>>> cutAnywhere() {
        return Combinators.combine(minutes(WEEK).set().ofMinSize(2).ofMaxSize(24), Arbitraries.of(false, true))
                .as((cuts, overSunday) -> week(new ArrayList<>(new TreeSet<>(cuts)), overSunday));
    }

    /** Often full hours, so that pieces touch midnight, each other and clock changes. */
    private static Arbitrary<Integer> minutes(int below) {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(0, below / 60 - 1).map(it -> it * 60)),
                Tuple.of(2, Arbitraries.integers().between(0, below - 1)));
    }

    private static Map<DayOfWeek, List<Hours>> week(List<Integer> cuts, boolean overSunday) {
        if (overSunday) cuts.add(cuts.remove(0) + WEEK);
        Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
        for (int i = 0; i + 1 < cuts.size(); i += 2) {
            for (int from = cuts.get(i); from < cuts.get(i + 1); from += DAY / 2) {
                Hours hours = hours(from % DAY, from % DAY + Math.min(DAY / 2, cuts.get(i + 1) - from));
                week.computeIfAbsent(DayOfWeek.of(from / DAY % 7 + 1), day -> new ArrayList<>()).add(hours);
            }
        }
        return week;
    }

    private static Hours hours(int from, int end) {
        return new Hours(from, end <= DAY ? end : end - DAY);
    }

    static WorkingWeek everyDay(String... texts) {
        Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) week.put(day, List.of(texts).stream().map(Hours::parse).toList());
        return new WorkingWeek(week);
    }
}
