package app.meridian.core.duedate;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.ZoneIds;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Optional;

/**
 * What a due day is measured by.
 *
 * @param rule of the day, if there is no time
 * @param zone of rule {@link DueRule#ZONE}; otherwise empty
 * @param time overrides the rule; empty if there is none
 * @param dueSoon see {@link DueSettings}
 * @param handOver see {@link DueSettings}
 */
public record DueTerms(DueRule rule, Optional<ZoneId> zone, Optional<Time> time, Duration dueSoon,
        Duration handOver) {

    /** Where nobody has set anything. */
    public static final DueTerms STANDARD = new DueTerms(DueRule.PERSONAL, Optional.empty(), Optional.empty(),
            DueSettings.DUE_SOON, DueSettings.DUE_SOON.multipliedBy(2));

    /** @throws IllegalArgumentException if rule and zone do not fit together */
    public DueTerms {
        requireNonNull(rule, "rule");
        requireNonNull(zone, "zone");
        requireNonNull(time, "time");
        requireNonNull(dueSoon, "dueSoon");
        requireNonNull(handOver, "handOver");
        boolean fits = (rule == DueRule.ZONE) == zone.isPresent();
        if (!fits) throw new IllegalArgumentException("Rule " + rule + " with zone " + zone);
    }

    /** By the settings and the due time as they are stored; what names an unknown zone counts as not set (rule W9). */
    public static DueTerms of(DueSettings settings, Optional<DueTime> time) {
        boolean ofZone = settings.rule() == DueRule.ZONE;
        Optional<ZoneId> zone = settings.zone().filter(id -> ofZone).flatMap(ZoneIds::parse);
        DueRule rule = ofZone && zone.isEmpty() ? DueRule.PERSONAL : settings.rule();
        Duration handOver = settings.handOver().orElseGet(() -> settings.dueSoon().multipliedBy(2));
        return new DueTerms(rule, zone, time.flatMap(Time::of), settings.dueSoon(), handOver);
    }

    public DueTerms withTime(Time changed) {
        return new DueTerms(rule, zone, Optional.of(changed), dueSoon, handOver);
    }

    /** A due time in a zone that this JVM knows. */
    public record Time(LocalTime time, ZoneId zone) {

        public Time {
            requireNonNull(time, "time");
            requireNonNull(zone, "zone");
        }

        /** The first instant whose local date and time are at or after the time on the day (rule W7). */
        public Instant on(LocalDate day) {
            LocalDateTime local = day.atTime(time);
            ZoneRules rules = zone.getRules();
            ZoneOffsetTransition change = rules.getTransition(local);
            boolean skipped = change != null && change.isGap();
            return skipped ? change.getInstant() : local.toInstant(rules.getValidOffsets(local).get(0));
        }

        /** Empty if this JVM does not know the zone (rule W9). */
        public static Optional<Time> of(DueTime stored) {
            return ZoneIds.parse(stored.zone()).map(zone -> new Time(stored.time(), zone));
        }
    }
}
