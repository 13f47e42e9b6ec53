package app.meridian.core.person;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The zone that a person has set from a date on (rule W9).
 *
 * @param from first date of it, on the clock it brings; empty for always
 * @param zone id as it was set, even if this JVM does not know it; empty to inherit again from then on
 */
public record ZoneSetting(Optional<LocalDate> from, Optional<String> zone) {

    public ZoneSetting {
        requireNonNull(from, "from");
        requireNonNull(zone, "zone");
    }
}
