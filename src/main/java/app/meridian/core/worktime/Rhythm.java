package app.meridian.core.worktime;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Hours that come again every day or every week, on a clock that never changes. Local seconds are counted from
 * 1970-01-01 00:00 of that clock. Worked seconds are numbered through; where the numbers begin means nothing.
 */
final class Rhythm {
    static final int DAY = 24 * 60 * 60;
    static final Rhythm NEVER = daily(List.of());

    /** 1970-01-01 was a Thursday. */
    private static final long EPOCH_AFTER_MONDAY = 3L * DAY;

    private final long period;
    private final long shift;
    private final long[] from;
    private final long[] until;
    /** Worked seconds of a period before each piece, and those of the whole period. */
    private final long[] before;

    private Rhythm(long period, long shift, long[] bounds) {
        this.period = period;
        this.shift = shift;
        int pieces = bounds.length / 2;
        from = new long[pieces];
        until = new long[pieces];
        before = new long[pieces + 1];
        for (int i = 0; i < pieces; i++) {
            from[i] = bounds[2 * i];
            until[i] = bounds[2 * i + 1];
            before[i + 1] = before[i] + until[i] - from[i];
        }
    }

    /** @param hours of a date: in order, not touching, none across midnight */
    static Rhythm daily(List<Hours> hours) {
        return new Rhythm(DAY, 0, bounds(hours, 0));
    }

    static Rhythm weekly(WorkingWeek week) {
        long[] bounds = {};
        for (DayOfWeek day : DayOfWeek.values()) {
            bounds = joined(bounds, bounds(week.on(day), (long) day.ordinal() * DAY));
        }
        return new Rhythm(7L * DAY, EPOCH_AFTER_MONDAY, bounds);
    }

    /** How many worked seconds of the numbered ones are before the local second. */
    long worked(long local) {
        long place = Math.floorMod(local + shift, period);
        return Math.floorDiv(local + shift, period) * total() + workedBefore(place);
    }

    /** The local second that has the number. */
    long second(long number) {
        long rest = Math.floorMod(number, total());
        int piece = lastAtMost(before, rest);
        return Math.floorDiv(number, total()) * period + from[piece] + rest - before[piece] - shift;
    }

    boolean isWorking(long local) {
        long place = Math.floorMod(local + shift, period);
        int piece = lastAtMost(from, place);
        return piece >= 0 && place < until[piece];
    }

    /** The end of the work that goes on at the local second: the second itself if it is free, at most the limit. */
    long workedUntil(long local, long limit) {
        if (total() == period) return limit;
        long end = local;
        while (end < limit && isWorking(end)) {
            long place = Math.floorMod(end + shift, period);
            end += until[lastAtMost(from, place)] - place;
        }
        return Math.min(end, limit);
    }

    /** The start of the work that goes on just before the local second: the second itself if there is none. */
    long workedSince(long local, long limit) {
        long start = local;
        while (start > limit && isWorking(start - 1)) {
            long place = Math.floorMod(start - 1 + shift, period);
            start -= place + 1 - from[lastAtMost(from, place)];
        }
        return Math.max(start, limit);
    }

    private long workedBefore(long place) {
        int piece = lastAtMost(from, place);
        return piece < 0 ? 0 : before[piece] + Math.min(place, until[piece]) - from[piece];
    }

    private long total() {
        return before[before.length - 1];
    }

    private static int lastAtMost(long[] sorted, long value) {
        int index = Arrays.binarySearch(sorted, value);
        return index >= 0 ? index : -index - 2;
    }

    private static long[] bounds(List<Hours> hours, long midnight) {
        return hours.stream().flatMapToLong(each -> LongStream.of(
                midnight + each.from() * 60L, midnight + each.until() * 60L)).toArray();
    }

    private static long[] joined(long[] first, long[] second) {
        if (first.length == 0 || second.length == 0) return first.length == 0 ? second : first;
        boolean touch = first[first.length - 1] == second[0];
        int kept = touch ? first.length - 1 : first.length;
        int skipped = touch ? 1 : 0;
        long[] joined = Arrays.copyOf(first, kept + second.length - skipped);
        System.arraycopy(second, skipped, joined, kept, second.length - skipped);
        return joined;
    }
}
