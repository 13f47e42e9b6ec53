package app.meridian.core.worktime;

import app.meridian.core.worktime.ZoneTimes.Piece;
import app.meridian.core.worktime.ZoneTimes.Stretch;
import java.time.LocalDate;
import java.util.List;

/**
 * The clock on a person's wall: what it shows at which instant, through clock changes and changes of zone. It jumps
 * forward and back, also across midnight, so that a date may come in several parts or not at all. Instants are epoch
 * seconds; local seconds are counted from 1970-01-01 00:00 of the clock.
 */
final class WallClock {
    /** Clocks are less than a day from UTC, and who jumps back from the first date may be two dates before it. */
    private static final long MARGIN = 4L * Rhythm.DAY;

    private final long from;
    private final long until;
    /** These reach beyond start and end. */
    private final List<Stretch> stretches;
    private final List<Piece> pieces;
    /** The latest local second shown before the end of each piece, and the earliest shown from its start on. */
    private final long[] latest;
    private final long[] earliest;

    /** From the first instant of the first date until the end of the last one (rules W7 and W8). */
    WallClock(Timeline<ZoneChoice> zones, DateSpan dates) {
        long first = midnight(dates.first());
        long end = midnight(dates.last().plusDays(1));
        stretches = ZoneTimes.stretches(zones, first - MARGIN, end + MARGIN);
        pieces = stretches.stream().flatMap(each -> ZoneTimes.pieces(each).stream()).toList();
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
        from = firstAt(first);
        until = endBefore(end);
    }

    /** The local second that the date begins with. */
    static long midnight(LocalDate date) {
        return date.toEpochDay() * Rhythm.DAY;
    }

    static LocalDate date(long local) {
        return LocalDate.ofEpochDay(Math.floorDiv(local, Rhythm.DAY));
    }

    long from() {
        return from;
    }

    long until() {
        return until;
    }

    /** The zones in force from start to end, in order, without gaps; none if the clock jumps over all its dates. */
    List<Stretch> stretches() {
        return stretches.stream()
                .map(each -> new Stretch(each.choice(), Math.max(each.from(), from), Math.min(each.until(), until)))
                .filter(each -> each.from() < each.until()).toList();
    }

    /** The same cut at every clock change. */
    List<Piece> pieces() {
        return pieces(from, until);
    }

    /** Those from the first second until the second one. */
    List<Piece> pieces(long start, long end) {
        return pieces.stream().flatMap(each -> each.within(start, end).stream()).toList();
    }

    Stretch stretchAt(long second) {
        return stretches.get(Search.first(1, stretches.size(), i -> stretches.get(i).from() > second) - 1);
    }

    /** What the clock shows. */
    long localAt(long second) {
        return second + pieces.get(indexAt(second)).offset();
    }

    LocalDate dateAt(long second) {
        return date(localAt(second));
    }

    /** The first instant at which the clock shows the local second, of one of its dates, or a later one. */
    long firstAt(long local) {
        Piece first = pieces.get(Search.first(0, pieces.size(), i -> latest[i] > local));
        return Math.max(first.from(), local - first.offset());
    }

    /** The earliest instant after which the clock shows nothing before the local second, of one of its dates. */
    long endBefore(long local) {
        Piece last = pieces.get(Search.first(0, pieces.size(), i -> earliest[i] >= local) - 1);
        return Math.min(last.until(), local - last.offset());
    }

    /** Whether the clock ever shows the date, which may be just outside the clock's own. */
    boolean shows(LocalDate date) {
        return !partsOf(date, Long.MIN_VALUE, Long.MAX_VALUE).isEmpty();
    }

    /** When the clock shows the date, in order and cut at clock changes; none if it jumps over it. */
    List<Piece> partsOf(LocalDate date) {
        return partsOf(date, from, until);
    }

    /** The part around the second of the date shown then, cut at clock changes. */
    Piece partAt(long second) {
        return partsOf(dateAt(second)).stream().filter(part -> part.from() <= second && second < part.until())
                .findFirst().orElseThrow();
    }

    /**
     * The latest instant just before which the clock shows less than the local second, where at the instant given it
     * shows that second or a later one.
     */
    long lastBefore(long local, long second) {
        int last = indexAt(second);
        while (pieces.get(last).localFrom() >= local) last--;
        return Math.min(pieces.get(last).until(), local - pieces.get(last).offset());
    }

    private List<Piece> partsOf(LocalDate date, long start, long end) {
        long midnight = midnight(date);
        int first = Search.first(0, pieces.size(), i -> latest[i] > midnight);
        int last = Search.first(first, pieces.size(), i -> earliest[i] >= midnight + Rhythm.DAY);
        return pieces.subList(first, last).stream().flatMap(piece -> {
            long partFrom = Math.max(start, midnight - piece.offset());
            return piece.within(partFrom, Math.min(end, midnight + Rhythm.DAY - piece.offset())).stream();
        }).toList();
    }

    private int indexAt(long second) {
        return Search.first(1, pieces.size(), i -> pieces.get(i).from() > second) - 1;
    }
}
