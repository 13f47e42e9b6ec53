package app.meridian.core.duedate;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * A time of day that makes a due day one moment for everybody (rule D5). The day is always the product's own.
 *
 * @param time in whole minutes
 * @param zone id as it was set; with one that this JVM does not know the due time counts as not set (rule W9)
 * @param setBy whoever set it last
 */
public record DueTime(LocalTime time, String zone, PersonId setBy) {

    /** @throws IllegalArgumentException if the time has seconds */
    public DueTime {
        requireNonNull(time, "time");
        requireNonNull(zone, "zone");
        requireNonNull(setBy, "setBy");
        boolean wholeMinutes = time.equals(time.truncatedTo(ChronoUnit.MINUTES));
        if (!wholeMinutes) throw new IllegalArgumentException("A due time is in whole minutes, not " + time);
    }
}
