package app.meridian.core.team;

import app.meridian.core.worktime.Interval;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Answers quickly what a meeting would mean for one person, within a range that was looked up once. */
final class Availability {
    private static final int MINUTE = 60;
    private static final long DAY = 24 * 60 * MINUTE;
    private static final long NEVER = DAY * 30;
    private static final int NIGHT_ENDS = 6 * 60;
    private static final int NIGHT_BEGINS = 23 * 60;
    /** Minutes that weigh as much as a night, as a free day, and as missing it. */
    private static final int NIGHT = 4 * 60;
    private static final int FREE_DAY = 8 * 60;
    static final int MISSED_BURDEN = 12 * 60 - 1;
    private static final Stand MISSED = new Stand(Attendance.Kind.AWAY, 0, MISSED_BURDEN);

    private final Schedule schedule;
    private final long[] starts;
    private final long[] ends;
    private final boolean[] breakAfter;
    private final List<Interval> away;
    private final long firstDay;
    private final int[] offsets;
    private final Map<Long, Attendance.Kind> kindOfDay = new HashMap<>();

    Availability(Schedule schedule, Interval range) {
        this.schedule = schedule;
        List<Interval> work = schedule.time().intervals(range.from(), range.until());
        this.starts = work.stream().mapToLong(each -> each.from().getEpochSecond()).toArray();
        this.ends = work.stream().mapToLong(each -> each.until().getEpochSecond()).toArray();
        this.breakAfter = new boolean[starts.length];
        for (int i = 0; i + 1 < starts.length; i++) breakAfter[i] = dateOf(ends[i] - 1).equals(dateOf(starts[i + 1]));
        this.away = schedule.away(range.from(), range.until());
        this.firstDay = Math.floorDiv(range.from().getEpochSecond(), DAY);
        int days = (int) (Math.floorDiv(range.until().getEpochSecond(), DAY) - firstDay) + 2;
        this.offsets = IntStream.range(0, days).map(day -> offsetAt((firstDay + day) * DAY)).toArray();
    }

    Attendance at(Interval slot) {
        Stand stand = stand(slot);
        ZonedDateTime start = slot.from().atZone(schedule.zoneAt(slot.from()));
        boolean hasDay = stand.kind != Attendance.Kind.DAY_OFF && stand.kind != Attendance.Kind.HOLIDAY;
        return new Attendance(schedule.id(), stand.kind, start,
                Duration.ofSeconds(hasDay ? stand.outside : 0), stand.burden);
    }

    /** How hard it would be, in minutes: none inside, more the farther outside, much in the night or on a free day. */
    int burden(Interval slot) {
        return stand(slot).burden;
    }

    private Stand stand(Interval slot) {
        long from = slot.from().getEpochSecond();
        long until = slot.until().getEpochSecond();
        int last = lastStartedBy(from);
        if (last >= 0 && ends[last] >= until) return new Stand(Attendance.Kind.INSIDE, 0, 0);
        for (Interval lost : away) {
            if (lost.intersect(slot).isPresent()) return MISSED;
        }
        return outside(from, until, last, from + offset(from));
    }

    private Stand outside(long from, long until, int last, long local) {
        Attendance.Kind day = kindOfDay.computeIfAbsent(Math.floorDiv(local, DAY), this::kindOf);
        if (day == Attendance.Kind.AWAY) return MISSED;
        long before = last + 1 < starts.length ? starts[last + 1] - from : NEVER;
        long after = last >= 0 ? until - ends[last] : NEVER;
        long nearest = Math.min(before, after);
        if (day != Attendance.Kind.INSIDE) return new Stand(day, nearest, minutes(nearest) + FREE_DAY);
        int night = isNight(local, until - from) ? NIGHT : 0;
        if (last >= 0 && breakAfter[last]) {
            long lost = until - from - workedAround(last, from, until);
            return new Stand(Attendance.Kind.BREAK, lost, minutes(lost) + night);
        }
        Attendance.Kind side = before < after ? Attendance.Kind.BEFORE : Attendance.Kind.AFTER;
        return new Stand(side, nearest, minutes(nearest) + night);
    }

    /** What is worked of the time in this interval and the next. */
    private long workedAround(int last, long from, long until) {
        return Math.max(0, ends[last] - from) + Math.max(0, Math.min(until, ends[last + 1]) - starts[last + 1]);
    }

    /** Index of the last interval that starts at the second or before it; -1 for none. */
    private int lastStartedBy(long second) {
        int found = Arrays.binarySearch(starts, second);
        return found >= 0 ? found : -found - 2;
    }

    private LocalDate dateOf(long second) {
        return schedule.dateAt(Instant.ofEpochSecond(second));
    }

    /** In seconds; looked up only on days on which it changes. */
    private int offset(long second) {
        int day = (int) (Math.floorDiv(second, DAY) - firstDay);
        return offsets[day] == offsets[day + 1] ? offsets[day] : offsetAt(second);
    }

    private int offsetAt(long second) {
        Instant instant = Instant.ofEpochSecond(second);
        return schedule.zoneAt(instant).getRules().getOffset(instant).getTotalSeconds();
    }

    /** INSIDE for a date with hours, else why it has none. */
    private Attendance.Kind kindOf(long epochDay) {
        LocalDate date = LocalDate.ofEpochDay(epochDay);
        if (schedule.isAwayOn(date)) return Attendance.Kind.AWAY;
        if (!schedule.time().on(date).isEmpty()) return Attendance.Kind.INSIDE;
        return schedule.isHoliday(date) ? Attendance.Kind.HOLIDAY : Attendance.Kind.DAY_OFF;
    }

    private static boolean isNight(long localSecond, long length) {
        int minute = (int) (Math.floorMod(localSecond, DAY) / MINUTE);
        return minute < NIGHT_ENDS || minute + minutes(length) > NIGHT_BEGINS;
    }

    private static int minutes(long seconds) {
        return (int) (Math.min(seconds, NEVER) / MINUTE);
    }

    private record Stand(Attendance.Kind kind, long outside, int burden) {}
}
