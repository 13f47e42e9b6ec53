package app.meridian.core.worktime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Walks instants minute by minute, second by second where an offset has seconds, and asks about each (rule W0). */
final class OracleWalk {
    private static final int DAY = 24 * 60 * 60;

    private final OracleDays days;
    private final Map<Long, byte[]> known = new HashMap<>();
    private final List<Run> runs = new ArrayList<>();

    OracleWalk(WorkingCalendar calendar) {
        days = new OracleDays(calendar);
    }

    List<Run> over(List<OracleClock.Stretch> stretches) {
        stretches.forEach(this::walk);
        return runs;
    }

    private void walk(OracleClock.Stretch stretch) {
        long date = Long.MIN_VALUE;
        long start = stretch.from();
        byte[] minutes = {};
        byte kind = OracleDays.NOT;
        for (long second = stretch.from(); second < stretch.until(); second += stretch.step()) {
            long local = second + stretch.offset();
            int minute = Math.floorMod(local, DAY) / 60;
            if (Math.floorDiv(local, DAY) == date && minutes[minute] == kind) continue;
            add(start, second, date, kind);
            date = Math.floorDiv(local, DAY);
            minutes = minutesOf(date);
            kind = minutes[minute];
            start = second;
        }
        add(start, stretch.until(), date, kind);
    }

    private byte[] minutesOf(long date) {
        return known.computeIfAbsent(date, it -> days.minutes(LocalDate.ofEpochDay(it)));
    }

    private void add(long from, long until, long date, byte kind) {
        if (from == until) return;
        Interval interval = new Interval(Instant.ofEpochSecond(from), Instant.ofEpochSecond(until));
        runs.add(new Run(interval, LocalDate.ofEpochDay(date), kind));
    }

    /**
     * Instants of one local date, one offset and one kind.
     *
     * @param kind of {@link OracleDays}
     */
    record Run(Interval interval, LocalDate date, byte kind) {

        boolean works() {
            return kind != OracleDays.NOT;
        }

        /** Whether it belongs to hours that start on the date (rule L1). */
        boolean ofShiftFrom(LocalDate start) {
            boolean own = (kind & OracleDays.OWN) != 0 && date.equals(start);
            return own || (kind & OracleDays.NIGHT) != 0 && date.equals(start.plusDays(1));
        }
    }
}
