package app.meridian.core.worktime;

import app.meridian.core.worktime.ZoneTimes.Piece;
import app.meridian.core.worktime.ZoneTimes.Stretch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The clock on a person's wall: what it shows at which instant, through clock changes and changes of zone. It jumps
 * forward and back, also across midnight, so that a date may come in several parts or not at all. Instants are epoch
 * seconds; local seconds are counted from 1970-01-01 00:00 of the clock.
 */
final class WallClock {
    /** A date is at most this long before or after the same date in UTC. */
    private static final long MARGIN = 2L * Rhythm.DAY;

    private final long from;
    private final long until;
    private final List<Stretch> stretches;
    private final List<Piece> pieces;
    /** The latest local second shown before the end of each piece, and the earliest shown from its start on. */
    private final long[] latest;
    private final long[] earliest;

    private WallClock(long from, long until, List<Stretch> stretches, List<Piece> pieces) {
        this.from = from;
        this.until = until;
        this.stretches = stretches;
        this.pieces = pieces;
        latest = new long[pieces.size()];
        earliest = new long[pieces.size()];
        for (int i = 0; i < latest.length; i++) {
            long sooner = i == 0 ? Long.MIN_VALUE : latest[i - 1];
            latest[i] = Math.max(pieces.get(i).localUntil(), sooner);
        }
        for (int i = latest.length - 1; i >= 0; i--) {
            long later = i == latest.length - 1 ? Long.MAX_VALUE : earliest[i + 1];
            earliest[i] = Math.min(pieces.get(i).localFrom(), later);
        }
    }

    /** From the first instant of the first date until the end of the last one (rules W7 and W8). */
    static WallClock of(Timeline<ZoneChoice> zones, DateSpan dates) {
        long from = midnight(dates.first()) - MARGIN;
        long until = midnight(dates.last().plusDays(1)) + MARGIN;
        List<Stretch> stretches = ZoneTimes.stretches(zones, from, until);
        List<Piece> pieces = stretches.stream().flatMap(each -> ZoneTimes.pieces(each).stream()).toList();
        WallClock wide = new WallClock(from, until, stretches, pieces);
        return wide.cut(wide.firstAt(midnight(dates.first())), wide.endBefore(midnight(dates.last().plusDays(1))));
    }

    /** The local second that the date begins with. */
    static long midnight(LocalDate date) {
        return date.toEpochDay() * Rhythm.DAY;
    }

    long from() {
        return from;
    }

    long until() {
        return until;
    }

    /** In order, without gaps; none if the clock jumps over all its dates. */
    List<Stretch> stretches() {
        return stretches;
    }

    List<Piece> pieces() {
        return pieces;
    }

    Stretch stretchAt(long second) {
        return stretches.get(Search.first(1, stretches.size(), i -> stretches.get(i).from() > second) - 1);
    }

    /** What the clock shows. */
    long localAt(long second) {
        return second + pieces.get(indexAt(second)).offset();
    }

    LocalDate dateAt(long second) {
        return LocalDate.ofEpochDay(Math.floorDiv(localAt(second), Rhythm.DAY));
    }

    /** The first instant at which the clock shows the local second or a later one; the end of the clock if none. */
    long firstAt(long local) {
        int first = Search.first(0, pieces.size(), i -> latest[i] > local);
        if (first == pieces.size()) return until;
        return Math.max(pieces.get(first).from(), local - pieces.get(first).offset());
    }

    /** The earliest instant after which the clock shows nothing before the local second; its start if it never does. */
    long endBefore(long local) {
        int last = Search.first(0, pieces.size(), i -> earliest[i] >= local) - 1;
        if (last < 0) return from;
        return Math.min(pieces.get(last).until(), local - pieces.get(last).offset());
    }

    /** The latest instant not after the second one just before which the clock shows less than the local second. */
    long lastBefore(long local, long second) {
        for (int i = indexAt(second); i >= 0; i--) {
            Piece piece = pieces.get(i);
            if (piece.localFrom() < local) return Math.min(Math.min(piece.until(), second), local - piece.offset());
        }
        return from;
    }

    /** When the clock shows the date, in order and cut at clock changes; none if it jumps over it. */
    List<Piece> partsOf(LocalDate date) {
        long midnight = midnight(date);
        int first = Search.first(0, pieces.size(), i -> latest[i] > midnight);
        int end = Search.first(first, pieces.size(), i -> earliest[i] >= midnight + Rhythm.DAY);
        List<Piece> parts = new ArrayList<>();
        for (Piece piece : pieces.subList(first, end)) {
            long partFrom = Math.max(piece.from(), midnight - piece.offset());
            long partUntil = Math.min(piece.until(), midnight + Rhythm.DAY - piece.offset());
            if (partFrom < partUntil) parts.add(new Piece(partFrom, partUntil, piece.offset()));
        }
        return parts;
    }

    private int indexAt(long second) {
        return Search.first(1, pieces.size(), i -> pieces.get(i).from() > second) - 1;
    }

    private WallClock cut(long start, long end) {
        List<Stretch> cutStretches = stretches.stream().filter(each -> each.from() < end && each.until() > start)
                .map(each -> new Stretch(each.choice(), Math.max(each.from(), start), Math.min(each.until(), end)))
                .toList();
        List<Piece> cutPieces = pieces.stream().filter(each -> each.from() < end && each.until() > start)
                .map(each -> new Piece(Math.max(each.from(), start), Math.min(each.until(), end), each.offset()))
                .toList();
        return new WallClock(start, end, cutStretches, cutPieces);
    }
}
