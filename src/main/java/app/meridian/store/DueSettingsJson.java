package app.meridian.store;

import app.meridian.core.duedate.DueRule;
import app.meridian.core.duedate.DueSettings;
import app.meridian.core.subject.Container;
import java.time.Duration;
import java.util.Optional;

/** The body of a container's row, and what its history says of it. Absent is null. */
record DueSettingsJson(boolean enabled, String rule, String zone, long dueSoonSeconds, Long handOverSeconds) {

    static DueSettingsJson of(DueSettings settings) {
        return new DueSettingsJson(settings.enabled(), settings.rule().name(), settings.zone().orElse(null),
                settings.dueSoon().toSeconds(), settings.handOver().map(Duration::toSeconds).orElse(null));
    }

    DueSettings toDomain(Container container, long version) {
        return new DueSettings(container, version, enabled, DueRule.valueOf(rule), Optional.ofNullable(zone),
                Duration.ofSeconds(dueSoonSeconds), Optional.ofNullable(handOverSeconds).map(Duration::ofSeconds));
    }
}
