package app.meridian.core.duedate;

import static java.util.Objects.requireNonNull;

import app.meridian.core.subject.Container;
import java.time.Duration;
import java.util.Optional;

/**
 * What the administrators of a project or space have set about due dates.
 *
 * @param version 0 if never saved, one more with every change
 * @param enabled whether due dates are explained and warned of at all
 * @param zone id of rule {@link DueRule#ZONE} as it was set; one that this JVM does not know counts as not set, and the
 *     rule then as {@link DueRule#PERSONAL} (rule W9)
 * @param dueSoon own working time left at or under which something is due soon; positive
 * @param handOver working time of the assignee, at most that far ahead, at which the last shared moment is shown;
 *     positive, twice {@code dueSoon} unless somebody has said otherwise (rule D4)
 */
public record DueSettings(Container container, long version, boolean enabled, DueRule rule, Optional<String> zone,
        Duration dueSoon, Optional<Duration> handOver) {
    /** Eight hours, unless administrators say otherwise. */
    public static final Duration DUE_SOON = Duration.ofHours(8);
    /** Thresholds are multiples of it, and at least as long. */
    public static final Duration STEP = Duration.ofMinutes(15);
    /** No threshold is longer: five weeks of work. */
    public static final Duration LONGEST = Duration.ofHours(200);

    public DueSettings {
        requireNonNull(container, "container");
        requireNonNull(rule, "rule");
        requireNonNull(zone, "zone");
        requireNonNull(dueSoon, "dueSoon");
        requireNonNull(handOver, "handOver");
    }

    /** Of a container for which nothing has been set. */
    public static DueSettings unset(Container container) {
        return new DueSettings(container, 0, true, DueRule.PERSONAL, Optional.empty(), DUE_SOON, Optional.empty());
    }

    public DueSettings withVersion(long changed) {
        return new DueSettings(container, changed, enabled, rule, zone, dueSoon, handOver);
    }
}
