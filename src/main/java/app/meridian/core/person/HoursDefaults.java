package app.meridian.core.person;

import static java.util.Objects.requireNonNull;

import app.meridian.core.worktime.WorkingWeek;
import java.time.LocalTime;
import java.util.Optional;

/**
 * What administrators have set for those who have not set it themselves.
 *
 * @param version 0 if never saved, one more with every change
 * @param zone id as it was set; one that this JVM does not know counts as not set (rule W9)
 * @param region as in {@link ProfileFields}
 * @param halfDay where everybody's days are split into morning and afternoon, for the company only (rule W2)
 */
public record HoursDefaults(Scope scope, long version, Optional<String> zone, Optional<WorkingWeek> week,
        Optional<String> region, Optional<LocalTime> halfDay) {

    public HoursDefaults {
        requireNonNull(scope, "scope");
        requireNonNull(zone, "zone");
        requireNonNull(week, "week");
        requireNonNull(region, "region");
        requireNonNull(halfDay, "halfDay");
    }

    /** Without a half day. */
    public HoursDefaults(Scope scope, long version, Optional<String> zone, Optional<WorkingWeek> week,
            Optional<String> region) {
        this(scope, version, zone, week, region, Optional.empty());
    }

    /** Of a scope for which nothing has been set. */
    public static HoursDefaults unset(Scope scope) {
        return new HoursDefaults(scope, 0, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public HoursDefaults withVersion(long changed) {
        return new HoursDefaults(scope, changed, zone, week, region, halfDay);
    }
}
