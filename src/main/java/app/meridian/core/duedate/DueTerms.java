package app.meridian.core.duedate;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
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

    /** A due time in a zone that this JVM knows. */
    public record Time(LocalTime time, ZoneId zone) {

        public Time {
            requireNonNull(time, "time");
            requireNonNull(zone, "zone");
        }
    }
}
