package app.meridian.core.worktime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the wall clock of a calendar shows (rules W7 to W9), read from the JDK's clock changes one by one. */
final class OracleClock {
    private static final long DAY = 24 * 60 * 60;

    private final Timeline<ZoneChoice> zones;
    /** When each of the timeline's changes takes effect, in epoch seconds. */
    private final List<Long> starts;

    private OracleClock(Timeline<ZoneChoice> zones, List<Long> starts) {
        this.zones = zones;
        this.starts = starts;
    }

    /** A change takes effect with the first instant of its date on the clock it brings. */
    static OracleClock of(Timeline<ZoneChoice> zones) {
        return new OracleClock(zones, zones.changes().stream()
                .map(change -> alwaysIn(change.value()).firstAt(change.from().atStartOfDay())).toList());
    }

    private static OracleClock alwaysIn(ZoneChoice zone) {
        return new OracleClock(Timeline.always(zone), List.of());
    }

    /** The latest of the changes that have taken effect. */
    ZoneId zoneAt(long second) {
        ZoneId zone = zones.first().zone();
        for (int i = 0; i < starts.size(); i++) {
            if (starts.get(i) <= second) zone = zones.changes().get(i).value().zone();
        }
        return zone;
    }

    /** The range cut wherever a zone comes into force or a clock changes. */
    List<Stretch> stretches(long from, long until) {
        TreeSet<Long> cuts = new TreeSet<>(List.of(from, until));
        starts.stream().filter(start -> start > from && start < until).forEach(cuts::add);
        all().flatMap(each -> ClockChanges.changesOf(each.zone(), from, until).stream())
                .forEach(change -> cuts.add(change.toEpochSecond()));
        List<Stretch> stretches = new ArrayList<>();
        for (long cut = from; cut < until; cut = cuts.higher(cut)) {
            ZoneId zone = zoneAt(cut);
            ZoneOffset offset = zone.getRules().getOffset(Instant.ofEpochSecond(cut));
            stretches.add(new Stretch(cut, cuts.higher(cut), zone, offset.getTotalSeconds()));
        }
        return stretches;
    }

    /** The first instant whose local date and time are at or after the given ones (rule W7). */
    long firstAt(LocalDateTime time) {
        long wanted = time.toEpochSecond(ZoneOffset.UTC);
        for (Stretch each : around(wanted)) {
            long candidate = Math.max(each.from, wanted - each.offset);
            if (candidate < each.until) return candidate;
        }
        throw new NoSuchElementException("No instant at " + time);
    }

    /** The earliest instant after which no local date is on or before the given one (rule W8). */
    long endOf(LocalDate date) {
        long nextDate = date.plusDays(1).toEpochDay() * DAY;
        return around(nextDate).stream().filter(each -> each.from + each.offset < nextDate)
                .mapToLong(each -> Math.min(each.until, nextDate - each.offset)).max().orElseThrow();
    }

    boolean shows(LocalDate date) {
        long midnight = date.toEpochDay() * DAY;
        return around(midnight).stream()
                .anyMatch(each -> each.from + each.offset < midnight + DAY && each.until + each.offset > midnight);
    }

    /** No clock is more than 18 hours from UTC, so what it shows then it shows within a day of UTC showing it. */
    private List<Stretch> around(long second) {
        return stretches(second - 3 * DAY, second + 3 * DAY);
    }

    private Stream<ZoneChoice> all() {
        return Stream.concat(Stream.of(zones.first()), zones.changes().stream().map(Timeline.Since::value));
    }

    /** One zone and one offset, in seconds; from the first epoch second until but without the second. */
    record Stretch(long from, long until, ZoneId zone, int offset) {

        /** A minute, or a second where minutes of the clock do not begin with minutes of UTC. */
        int step() {
            return from % 60 == 0 && until % 60 == 0 && offset % 60 == 0 ? 60 : 1;
        }
    }
}
