package app.meridian.core.worktime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Works out when which zone is in force, and with which offset (rule W9). All times are epoch seconds. */
final class ZoneTimes {
    /** The most by which a clock may differ from UTC. */
    private static final long MOST_OFFSET = 18 * 60 * 60;

    private ZoneTimes() {}

    /** The zones in force from the first second until the second one, without gaps. */
    static List<Stretch> stretches(Timeline<ZoneChoice> zones, long from, long until) {
        List<Start> starts = new ArrayList<>(List.of(new Start(zones.first(), from)));
        LocalDate horizon = LocalDate.ofEpochDay(Math.floorDiv(until, Rhythm.DAY) + 2);
        for (Timeline.Since<ZoneChoice> change : zones.changes()) {
            if (change.from().isAfter(horizon)) break;
            ZoneRules rules = change.value().zone().getRules();
            long start = Math.max(from, firstAt(rules, change.from().toEpochDay() * Rhythm.DAY));
            starts.removeIf(earlier -> earlier.second >= start);
            if (start < until) starts.add(new Start(change.value(), start));
        }
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            long end = i + 1 < starts.size() ? starts.get(i + 1).second : until;
            stretches.add(new Stretch(starts.get(i).choice, starts.get(i).second, end));
        }
        return stretches;
    }

    /** The stretch cut wherever its zone changes the clocks. */
    static List<Piece> pieces(Stretch stretch) {
        ZoneRules rules = stretch.choice().zone().getRules();
        List<Piece> pieces = new ArrayList<>();
        long from = stretch.from();
        while (from < stretch.until()) {
            long until = Math.min(nextChange(rules, from), stretch.until());
            pieces.add(new Piece(from, until, offset(rules, from)));
            from = until;
        }
        return pieces;
    }

    /** The first instant at which the clock of one zone shows the local second or a later one (rule W7). */
    private static long firstAt(ZoneRules rules, long local) {
        long from = local - MOST_OFFSET;
        while (true) {
            long until = nextChange(rules, from);
            long reached = local - offset(rules, from);
            if (reached < until) return Math.max(from, reached);
            from = until;
        }
    }

    private static int offset(ZoneRules rules, long second) {
        return rules.getOffset(Instant.ofEpochSecond(second)).getTotalSeconds();
    }

    private static long nextChange(ZoneRules rules, long second) {
        ZoneOffsetTransition next = rules.nextTransition(Instant.ofEpochSecond(second));
        return next == null ? Long.MAX_VALUE : next.toEpochSecond();
    }

    private record Start(ZoneChoice choice, long second) {}

    /** From the first second on until the second one a zone is in force. */
    record Stretch(ZoneChoice choice, long from, long until) {}

    /**
     * From the first second on until the second one the clock has one offset.
     *
     * @param offset seconds that the clock is ahead of UTC
     */
    record Piece(long from, long until, int offset) {

        long localFrom() {
            return from + offset;
        }

        long localUntil() {
            return until + offset;
        }

        Optional<Piece> within(long start, long end) {
            long first = Math.max(from, start);
            long last = Math.min(until, end);
            return first < last ? Optional.of(new Piece(first, last, offset)) : Optional.empty();
        }
    }
}
