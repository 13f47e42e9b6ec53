package app.meridian.holiday;

import static java.util.Objects.requireNonNull;

import app.meridian.core.worktime.DateSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An event without a time of day.
 *
 * @param first its first date
 * @param days how many dates it takes, at least 1
 * @param name may be empty
 * @param rules how it repeats
 * @param added first dates of repetitions that no rule gives
 * @param removed first dates at which it does not repeat
 */
record AllDayEvent(LocalDate first, long days, String name, List<Repetition> rules, Set<LocalDate> added,
        Set<LocalDate> removed) {

    /** @param start when this one time would begin, even if the span begins later */
    record Occurrence(LocalDate start, DateSpan dates, String name) {}

    AllDayEvent {
        requireNonNull(first, "first");
        requireNonNull(name, "name");
        rules = List.copyOf(rules);
        added = Set.copyOf(added);
        removed = Set.copyOf(removed);
    }

    /** Each time it takes place, cut to the span. Made as they are taken. */
    Stream<Occurrence> within(DateSpan span) {
        Stream<LocalDate> given = Stream.concat(Stream.of(first), added.stream());
        return Stream.concat(given, rules.stream().flatMap(rule -> rule.within(first, startingIn(span))))
                .distinct()
                .filter(start -> !removed.contains(start) && reaches(start, span))
                .map(start -> new Occurrence(start, cut(start, span), name));
    }

    /** How many dates have to be looked at for that, roughly. */
    long effort(DateSpan span) {
        return added.size() + rules.stream().mapToLong(rule -> rule.effort(first, span)).sum();
    }

    private DateSpan startingIn(DateSpan span) {
        return new DateSpan(span.first().minusDays(days - 1), span.last());
    }

    private boolean reaches(LocalDate start, DateSpan span) {
        return !start.isAfter(span.last()) && !start.plusDays(days - 1).isBefore(span.first());
    }

    private DateSpan cut(LocalDate start, DateSpan span) {
        LocalDate last = start.plusDays(days - 1);
        return new DateSpan(start.isBefore(span.first()) ? span.first() : start,
                last.isAfter(span.last()) ? span.last() : last);
    }
}
