package app.meridian.store;

import app.meridian.core.person.HoursDefaults;
import app.meridian.core.person.Scope;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The body of a row of defaults. Absent is null; an empty week is written, since it says that nothing is worked. */
record HoursDefaultsJson(String zone,
        @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, List<String>> week, String region,
        String halfDay) {

    static HoursDefaultsJson of(HoursDefaults defaults) {
        return new HoursDefaultsJson(defaults.zone().orElse(null), defaults.week().map(WeekJson::of).orElse(null),
                defaults.region().orElse(null), defaults.halfDay().map(LocalTime::toString).orElse(null));
    }

    HoursDefaults toDomain(Scope scope, long version) {
        return new HoursDefaults(scope, version, Optional.ofNullable(zone),
                Optional.ofNullable(week).map(WeekJson::toDomain), Optional.ofNullable(region),
                Optional.ofNullable(halfDay).map(LocalTime::parse));
    }
}
