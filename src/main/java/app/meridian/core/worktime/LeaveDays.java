package app.meridian.core.worktime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** All leave of a person by date. Leave may overlap; a morning and an afternoon of one date are the whole date. */
final class LeaveDays {
    /** Far enough outside of what calendars know to make no difference, near enough to count with. */
    private static final DateSpan LIMITS =
            new DateSpan(DateSpan.KNOWN.first().minusYears(1), DateSpan.KNOWN.last().plusYears(1));

    /** First to last date, both inclusive; they neither overlap nor touch. */
    private final NavigableMap<LocalDate, LocalDate> whole = new TreeMap<>();
    private final Map<LocalDate, DayPart> halves = new HashMap<>();

    LeaveDays(List<Leave> leave) {
        leave.forEach(this::addHalves);
        List<DateSpan> ranges = new ArrayList<>(leave.size());
        halves.forEach((date, part) -> {
            if (part == DayPart.WHOLE) ranges.add(new DateSpan(date, date));
        });
        for (Leave each : leave) wholeDates(each).ifPresent(ranges::add);
        ranges.sort(Comparator.comparing(DateSpan::first));
        ranges.forEach(this::addWhole);
    }

    /** How much of the date is lost; empty if nothing is. */
    Optional<DayPart> on(LocalDate date) {
        return isWhole(date) ? Optional.of(DayPart.WHOLE) : Optional.ofNullable(halves.get(date));
    }

    boolean isWhole(LocalDate date) {
        Map.Entry<LocalDate, LocalDate> range = whole.floorEntry(date);
        return range != null && !date.isAfter(range.getValue());
    }

    /** The ranges of whole dates that the dates touch, uncut and in order; neither do they overlap nor touch. */
    List<DateSpan> wholeRanges(DateSpan dates) {
        LocalDate first = Optional.ofNullable(whole.floorKey(dates.first())).orElse(dates.first());
        return whole.subMap(first, true, dates.last(), true).entrySet().stream()
                .filter(each -> !each.getValue().isBefore(dates.first()))
                .map(each -> new DateSpan(each.getKey(), each.getValue())).toList();
    }

    /** The dates that lose a morning or an afternoon or, by two entries, both. */
    Set<LocalDate> halfDates() {
        return halves.keySet();
    }

    private void addHalves(Leave leave) {
        if (leave.fromPart() != DayPart.WHOLE) addHalf(leave.from(), leave.fromPart());
        if (leave.toPart() != DayPart.WHOLE) addHalf(leave.to(), leave.toPart());
    }

    private void addHalf(LocalDate date, DayPart part) {
        halves.merge(date, part, (one, other) -> one == other ? one : DayPart.WHOLE);
    }

    private static Optional<DateSpan> wholeDates(Leave leave) {
        LocalDate first = within(leave.from()).plusDays(leave.fromPart() == DayPart.WHOLE ? 0 : 1);
        LocalDate last = within(leave.to()).minusDays(leave.toPart() == DayPart.WHOLE ? 0 : 1);
        return last.isBefore(first) ? Optional.empty() : Optional.of(new DateSpan(first, last));
    }

    private static LocalDate within(LocalDate date) {
        if (date.isBefore(LIMITS.first())) return LIMITS.first();
        return date.isAfter(LIMITS.last()) ? LIMITS.last() : date;
    }

    /** The ranges come in the order of their first dates. */
    private void addWhole(DateSpan range) {
        Map.Entry<LocalDate, LocalDate> last = whole.lastEntry();
        boolean apart = last == null || range.first().isAfter(last.getValue().plusDays(1));
        if (apart) whole.put(range.first(), range.last());
        else if (range.last().isAfter(last.getValue())) whole.put(last.getKey(), range.last());
    }
}
