package app.meridian.rest;

import app.meridian.core.person.Person;
import app.meridian.core.person.PersonHours;
import app.meridian.core.person.Profile;
import app.meridian.core.worktime.ZoneChoice;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** A person's profile as that person gets it: what they have set, what holds, and what would without them. */
@JsonPropertyOrder({"key", "name", "version", "now", "profile", "effective", "inherited"})
record OwnHoursJson(String key, String name, long version, String now, ProfileJson profile, HoursJson effective,
        HoursJson inherited) {

    static OwnHoursJson of(Person person, Profile profile, PersonHours effective, PersonHours inherited, Instant now) {
        return new OwnHoursJson(person.id().key(), person.fullName().orElse(""), profile.version(),
                now.truncatedTo(ChronoUnit.MILLIS).toString(), ProfileJson.of(profile.fields()),
                HoursJson.of(effective, now), HoursJson.of(inherited, now));
    }

    /** What is in force now, with its sources. */
    @JsonPropertyOrder({"zone", "week", "region"})
    record HoursJson(OriginJson<String> zone, OriginJson<Map<String, List<String>>> week, OriginJson<String> region) {

        static HoursJson of(PersonHours hours, Instant now) {
            ZoneChoice zone = hours.zoneAt(now);
            return new HoursJson(
                    OriginJson.of(zone.zone().getId(), zone.origin()),
                    OriginJson.of(WeekJson.of(hours.calendar().weeks().on(hours.dateAt(now))), hours.weekOrigin()),
                    OriginJson.of(hours.region(), hours.regionOrigin()));
        }
    }
}
