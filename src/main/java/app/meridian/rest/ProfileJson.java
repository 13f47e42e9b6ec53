package app.meridian.rest;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import app.meridian.core.person.ProfileFields;
import app.meridian.core.person.WeekSetting;
import app.meridian.core.person.ZoneSetting;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What a person has set, as JSON. What is not there is inherited; a week that is there and empty has no hours. */
@JsonInclude(NON_NULL)
@JsonPropertyOrder({"zones", "weeks", "region", "leave", "extraDays", "hidden"})
record ProfileJson(List<ZoneJson> zones, List<WeekFromJson> weeks, String region, List<LeaveJson> leave,
        List<ExtraDayJson> extraDays, boolean hidden) {

    static ProfileJson of(ProfileFields fields) {
        return new ProfileJson(
                fields.zones().stream().map(ZoneJson::of).toList(),
                fields.weeks().stream().map(WeekFromJson::of).toList(),
                fields.region().orElse(null),
                fields.leave().stream().map(LeaveJson::of).toList(),
                fields.extraDays().stream().map(ExtraDayJson::of).toList(),
                fields.hidden());
    }

    @JsonInclude(NON_NULL)
    @JsonPropertyOrder({"from", "zone"})
    record ZoneJson(String from, String zone) {
        static ZoneJson of(ZoneSetting setting) {
            return new ZoneJson(setting.from().map(LocalDate::toString).orElse(null), setting.zone().orElse(null));
        }
    }

    @JsonInclude(NON_NULL)
    @JsonPropertyOrder({"from", "week"})
    record WeekFromJson(String from, Map<String, List<String>> week) {
        static WeekFromJson of(WeekSetting setting) {
            return new WeekFromJson(setting.from().map(LocalDate::toString).orElse(null),
                    setting.week().map(WeekJson::of).orElse(null));
        }
    }
}
