package app.meridian.core.worktime;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Who works when, among several calendars: a range cut wherever somebody starts or stops.
 *
 * @param stretches in order, without gaps, from the start of the range to its end; neighbours differ in who is present
 */
public record Overlap(List<Stretch> stretches) {

    public Overlap {
        stretches = List.copyOf(stretches);
    }

    /**
     * @param times calendars, known afterwards by their position
     * @throws OutsideCalendarException if one of them does not know the whole range
     */
    public static Overlap of(List<WorkingTime> times, Instant from, Instant until) {
        TreeMap<Instant, BitSet> changes = new TreeMap<>();
        for (int position = 0; position < times.size(); position++) {
            for (Interval worked : times.get(position).intervals(from, until)) {
                changes.computeIfAbsent(worked.from(), instant -> new BitSet()).set(position);
                changes.computeIfAbsent(worked.until(), instant -> new BitSet()).set(position);
            }
        }
        if (!from.isBefore(until)) return new Overlap(List.of());
        changes.putIfAbsent(from, new BitSet());
        changes.putIfAbsent(until, new BitSet());
        return new Overlap(stretches(changes));
    }

    /**
     * Why each of the calendars is as it is in the range, in their order. Walks days, so ask only when somebody wants
     * to know.
     *
     * @throws OutsideCalendarException if one of them does not know the whole range
     */
    public static List<Explanation> explained(List<WorkingTime> times, Instant from, Instant until) {
        return times.stream().map(time -> new Explainer(time).overlap(from, until)).toList();
    }

    /** The intervals in which at least that many are present, touching ones joined. */
    public List<Interval> withAtLeast(int people) {
        List<Interval> joined = new ArrayList<>();
        Instant start = null;
        for (Stretch stretch : stretches) {
            boolean enough = stretch.present().size() >= people;
            if (enough && start == null) start = stretch.interval().from();
            if (!enough && start != null) joined.add(new Interval(start, stretch.interval().from()));
            if (!enough) start = null;
        }
        if (start != null) joined.add(new Interval(start, stretches.get(stretches.size() - 1).interval().until()));
        return List.copyOf(joined);
    }

    /** @param changes at each instant, whose presence changes there */
    private static List<Stretch> stretches(TreeMap<Instant, BitSet> changes) {
        List<Stretch> stretches = new ArrayList<>();
        BitSet present = new BitSet();
        Instant start = changes.firstKey();
        for (Map.Entry<Instant, BitSet> change : changes.entrySet()) {
            Instant end = change.getKey();
            if (start.isBefore(end)) stretches.add(new Stretch(new Interval(start, end), Positions.of(present)));
            present.xor(change.getValue());
            start = end;
        }
        return stretches;
    }

    /** @param present positions of the calendars in which the whole interval is working time, in order; may be empty */
    public record Stretch(Interval interval, Set<Integer> present) {

        public Stretch {
            requireNonNull(interval, "interval");
            present = Positions.copyOf(present);
        }
    }
}
