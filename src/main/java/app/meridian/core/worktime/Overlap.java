package app.meridian.core.worktime;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Who works when, among several calendars: a range cut wherever somebody starts or stops.
 *
 * @param stretches in order, without gaps, from the start of the range to its end; neighbours differ in who is present
 */
public record Overlap(List<Stretch> stretches) {

    public Overlap {
        stretches = List.copyOf(stretches);
    }

    /** @param times calendars, known afterwards by their position */
    public static Overlap of(List<WorkingTime> times, Instant from, Instant until) {
        throw new UnsupportedOperationException();
    }

    /** The intervals in which at least that many are present, touching ones joined. */
    public List<Interval> withAtLeast(int people) {
        throw new UnsupportedOperationException();
    }

    /** @param present positions of the calendars in which the whole interval is working time; may be empty */
    public record Stretch(Interval interval, Set<Integer> present) {

        public Stretch {
            present = Set.copyOf(present);
        }
    }
}
