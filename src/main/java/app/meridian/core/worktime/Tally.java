package app.meridian.core.worktime;

import app.meridian.core.worktime.Timetable.Run;
import app.meridian.core.worktime.ZoneTimes.Piece;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers the worked seconds of a calendar from 0 on. Time is cut into segments in which the clock has one offset and
 * the dates one rhythm; each knows how much is worked before it, so that no answer walks through them. Instants are
 * epoch seconds within the clock.
 */
final class Tally {
    private final List<Segment> segments;
    private final long[] starts;
    /** Worked seconds before each segment. */
    private final long[] before;
    private final long end;
    private final long total;

    Tally(WallClock clock, Timetable timetable) {
        segments = clock.pieces().stream().flatMap(piece -> segments(piece, timetable).stream()).toList();
        starts = segments.stream().mapToLong(Segment::from).toArray();
        before = new long[starts.length];
        end = clock.until();
        long worked = 0;
        for (int i = 0; i < before.length; i++) {
            before[i] = worked;
            worked += segments.get(i).worked(end(i));
        }
        total = worked;
    }

    /** How many seconds are worked in all. */
    long total() {
        return total;
    }

    /** How many seconds are worked before the one given. */
    long worked(long second) {
        int segment = at(second);
        return segment < 0 ? 0 : before[segment] + segments.get(segment).worked(second);
    }

    /** The worked second that has the number, which is at least 0 and less than the total. */
    long second(long number) {
        int segment = Search.first(1, before.length, i -> before[i] > number) - 1;
        return segments.get(segment).second(number - before[segment]);
    }

    boolean isWorking(long second) {
        int segment = at(second);
        return second < end && segment >= 0 && segments.get(segment).isWorking(second);
    }

    /** Until when is worked without a break from a worked second on. */
    long runUntil(long second) {
        long worked = worked(second);
        int next = Search.first(at(second) + 1, starts.length, i -> starts[i] - second > before[i] - worked);
        Segment last = segments.get(next - 1);
        return last.workedUntil(Math.max(second, last.from()), end(next - 1));
    }

    /** Since when is worked without a break up to a worked second. */
    long runFrom(long second) {
        long worked = worked(second);
        int current = at(second);
        int full = Search.first(0, current + 1, i -> second - starts[i] == worked - before[i]);
        if (full == 0) return starts[0];
        return segments.get(full - 1).workedSince(full > current ? second : end(full - 1));
    }

    private int at(long second) {
        int found = Arrays.binarySearch(starts, second);
        return found >= 0 ? found : -found - 2;
    }

    private long end(int segment) {
        return segment + 1 < starts.length ? starts[segment + 1] : end;
    }

    private static List<Segment> segments(Piece piece, Timetable timetable) {
        List<Segment> segments = new ArrayList<>();
        for (Run run : timetable.runs(piece.localFrom(), piece.localUntil())) {
            long from = Math.max(piece.from(), run.from() - piece.offset());
            segments.add(new Segment(from, piece.offset(), run.rhythm(), run.rhythm().worked(from + piece.offset())));
        }
        return segments;
    }

    /** @param number that the rhythm gives to the segment's first worked second */
    private record Segment(long from, int offset, Rhythm rhythm, long number) {

        long worked(long second) {
            return rhythm.worked(second + offset) - number;
        }

        long second(long index) {
            return rhythm.second(number + index) - offset;
        }

        boolean isWorking(long second) {
            return rhythm.isWorking(second + offset);
        }

        long workedUntil(long second, long limit) {
            return rhythm.workedUntil(second + offset, limit + offset) - offset;
        }

        long workedSince(long second) {
            return rhythm.workedSince(second + offset, from + offset) - offset;
        }
    }
}
