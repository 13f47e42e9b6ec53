package app.meridian.core.worktime;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;

/** A zone, and who chose it. */
public record ZoneChoice(ZoneId zone, Origin origin) {

    public ZoneChoice {
        requireNonNull(zone, "zone");
        requireNonNull(origin, "origin");
    }
}
