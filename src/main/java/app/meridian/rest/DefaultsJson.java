package app.meridian.rest;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import app.meridian.core.person.HoursDefaults;
import app.meridian.core.person.ProfileRules;
import app.meridian.core.person.Scope;
import app.meridian.core.worktime.WorkingWeek;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What administrators have set, as JSON. What is not there is not set.
 *
 * @param name of the group, key of the project or space; null for the company
 */
@JsonInclude(NON_NULL)
@JsonPropertyOrder({"scope", "name", "version", "zone", "week", "region", "halfDay"})
record DefaultsJson(String scope, String name, long version, String zone, Map<String, List<String>> week,
        String region, String halfDay) {

    /** @param name null for the company */
    static DefaultsJson of(HoursDefaults defaults, String name) {
        return new DefaultsJson(word(defaults.scope()), name, defaults.version(), defaults.zone().orElse(null),
                defaults.week().map(WeekJson::of).orElse(null), defaults.region().orElse(null),
                defaults.halfDay().map(LocalTime::toString).orElse(null));
    }

    private static String word(Scope scope) {
        if (scope instanceof Scope.Within within) return within.container().type().word();
        return scope instanceof Scope.Group ? "group" : "company";
    }

    /**
     * What shall stand in place of what is stored.
     *
     * @throws BadFieldsException if anything is wrong
     */
    static HoursDefaults read(Field body, HoursDefaults stored, ProfileRules rules) {
        body.isObject("zone", "week", "region", "halfDay");
        Optional<WorkingWeek> week = WeekJson.toDomain(body.at("week"));
        HoursDefaults read = new HoursDefaults(stored.scope(), stored.version(), body.at("zone").text(), week,
                body.at("region").text(), body.at("halfDay").time());
        RuleFlaws.note(body, Map.of(), () -> rules.require(read, stored));
        body.flaws().refuse();
        return read;
    }
}
