package app.meridian.core.worktime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A calendar's working time day by day. */
final class WorkingDays {
    private final WallClock clock;
    private final DayRules rules;
    private final Tally tally;

    WorkingDays(WallClock clock, DayRules rules, Tally tally) {
        this.clock = clock;
        this.rules = rules;
        this.tally = tally;
    }

    /** The working time whose local date it is. */
    List<Interval> on(LocalDate date) {
        return joined(shown(date, rules.on(date)));
    }

    /** The working time of the hours that start on the date (rule L1); none if the clock jumps over the date. */
    List<Interval> startingOn(LocalDate date) {
        if (!clock.shows(date)) return List.of();
        LocalDate next = date.plusDays(1);
        return joined(Stream.concat(shown(date, rules.starting(date)), shown(next, rules.remaining(next))));
    }

    /**
     * Rule L2. Where the spans of two days overlap, the day on which the instant is worked comes first. A move to a
     * zone far behind can repeat a night shift when it is already the next date but one.
     */
    LocalDate logicalDay(Instant instant) {
        LocalDate date = clock.dateAt(instant.getEpochSecond());
        List<LocalDate> near = date.minusDays(2).datesUntil(date.plusDays(2)).toList();
        Optional<LocalDate> worked = first(near, day -> day.stream().anyMatch(each -> each.contains(instant)));
        return worked.or(() -> first(near, day -> !day.isEmpty() && span(day).contains(instant))).orElse(date);
    }

    /**
     * Rule D1. Just before the end of a date the clock may show the next one for a while, and what is worked in that
     * while does not count.
     */
    Optional<Instant> deadline(LocalDate dueDay) {
        long midnight = WallClock.midnight(dueDay.plusDays(1));
        long end = clock.endBefore(midnight);
        while (tally.worked(end) > 0) {
            long last = tally.second(tally.worked(end) - 1);
            if (clock.localAt(last) < midnight) return Optional.of(Instant.ofEpochSecond(last + 1));
            end = clock.lastBefore(midnight, last);
        }
        return Optional.empty();
    }

    private Optional<LocalDate> first(List<LocalDate> dates, Predicate<List<Interval>> condition) {
        return dates.stream().filter(date -> condition.test(startingOn(date))).findFirst();
    }

    private static Interval span(List<Interval> day) {
        return new Interval(day.get(0).from(), day.get(day.size() - 1).until());
    }

    /** When the clock shows the hours of the date. */
    private Stream<Interval> shown(LocalDate date, List<Hours> hours) {
        long midnight = WallClock.midnight(date);
        return clock.partsOf(date).stream().flatMap(part -> hours.stream().flatMap(each -> {
            long from = Math.max(part.from(), midnight + each.from() * 60L - part.offset());
            long until = Math.min(part.until(), midnight + each.until() * 60L - part.offset());
            return from < until ? Stream.of(interval(from, until)) : Stream.empty();
        }));
    }

    private static Interval interval(long from, long until) {
        return new Interval(Instant.ofEpochSecond(from), Instant.ofEpochSecond(until));
    }

    /** Sorted, and one where they touch. */
    private static List<Interval> joined(Stream<Interval> intervals) {
        List<Interval> joined = new ArrayList<>();
        for (Interval next : intervals.sorted(Comparator.comparing(Interval::from)).toList()) {
            Interval last = joined.isEmpty() ? next : joined.get(joined.size() - 1);
            boolean apart = joined.isEmpty() || last.until().isBefore(next.from());
            if (apart) joined.add(next);
            else joined.set(joined.size() - 1, new Interval(last.from(), next.until()));
        }
        return List.copyOf(joined);
    }
}
