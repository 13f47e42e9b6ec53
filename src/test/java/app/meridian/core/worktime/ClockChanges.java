package app.meridian.core.worktime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRulesProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Every clock change of every zone that the JDK knows, from 1970 to 2100. */
final class ClockChanges {
    static final List<ZoneId> ZONES =
            ZoneRulesProvider.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList();

    private static final long FIRST = Instant.parse("1970-01-05T00:00:00Z").getEpochSecond();
    private static final long LAST = Instant.parse("2100-12-01T00:00:00Z").getEpochSecond();

    private static final List<ClockChange> ALL = ZONES.stream()
            .flatMap(zone -> changesOf(zone, FIRST, LAST).stream().map(it -> new ClockChange(zone, it)))
            .toList();

    private ClockChanges() {}

    /** Those of one zone after one epoch second and before another. */
    static List<ZoneOffsetTransition> changesOf(ZoneId zone, long after, long before) {
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        ZoneOffsetTransition next = zone.getRules().nextTransition(Instant.ofEpochSecond(after));
        while (next != null && next.toEpochSecond() < before) {
            changes.add(next);
            next = zone.getRules().nextTransition(next.getInstant());
        }
        return changes;
    }

    static List<ClockChange> all() {
        return ALL;
    }

    static List<ClockChange> of(Kind kind) {
        return ALL.stream().filter(change -> change.is(kind)).toList();
    }

    record ClockChange(ZoneId zone, ZoneOffsetTransition change) {

        /** Empty if the clock of the zone does not change at the epoch second. */
        static Optional<ClockChange> at(ZoneId zone, long second) {
            return changesOf(zone, second - 1, second + 1).stream().findFirst().map(it -> new ClockChange(zone, it));
        }

        boolean is(Kind kind) {
            return kind.of.test(change);
        }

        /** On the clock before the change. */
        LocalDate date() {
            return change.getDateTimeBefore().toLocalDate();
        }
    }

    enum Kind {
        GAP(ZoneOffsetTransition::isGap),
        OVERLAP(ZoneOffsetTransition::isOverlap),
        SKIPPED_DAY(change -> change.getDuration().toHours() >= 23),
        ODD_LENGTH(change -> change.getDuration().toMinutes() % 60 != 0),
        /** The first instant of a date is later than 00:00, or a gap ends exactly there. */
        GAP_AT_MIDNIGHT(change -> change.isGap() && (startsAtMidnight(change) || movesDate(change))),
        /** Some of the next date comes before the end of the date. */
        OVERLAP_OVER_MIDNIGHT(change -> change.isOverlap() && movesDate(change) && !startsAtMidnight(change)),
        /** The last hour of the date comes twice. */
        OVERLAP_BEFORE_MIDNIGHT(change -> change.isOverlap() && movesDate(change) && startsAtMidnight(change)),
        SECONDS(change -> change.getOffsetBefore().getTotalSeconds() % 60 != 0);

        private final Predicate<ZoneOffsetTransition> of;

        Kind(Predicate<ZoneOffsetTransition> of) {
            this.of = of;
        }

        private static boolean startsAtMidnight(ZoneOffsetTransition change) {
            return change.getDateTimeBefore().toLocalTime().equals(LocalTime.MIDNIGHT);
        }

        private static boolean movesDate(ZoneOffsetTransition change) {
            return !change.getDateTimeBefore().toLocalDate().equals(change.getDateTimeAfter().toLocalDate());
        }
    }
}
