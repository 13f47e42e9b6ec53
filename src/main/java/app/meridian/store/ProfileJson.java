package app.meridian.store;

import app.meridian.core.person.ProfileFields;
import app.meridian.core.person.WeekSetting;
import app.meridian.core.person.ZoneSetting;
import app.meridian.core.worktime.DayPart;
import app.meridian.core.worktime.ExtraDay;
import app.meridian.core.worktime.Leave;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The body of a profile's row. Absent is null, and so is a list of nothing. */
record ProfileJson(List<ZoneJson> zones, List<WeekSettingJson> weeks, String region, List<LeaveJson> leave,
        List<ExtraDayJson> extraDays, boolean hidden) {

    static ProfileJson of(ProfileFields fields) {
        return new ProfileJson(
                fields.zones().stream().map(ZoneJson::of).toList(),
                fields.weeks().stream().map(WeekSettingJson::of).toList(),
                fields.region().orElse(null),
                fields.leave().stream().map(LeaveJson::of).toList(),
                fields.extraDays().stream().map(ExtraDayJson::of).toList(),
                fields.hidden());
    }

    ProfileFields toDomain() {
        return new ProfileFields(
                orNone(zones).stream().map(ZoneJson::toDomain).toList(),
                orNone(weeks).stream().map(WeekSettingJson::toDomain).toList(),
                Optional.ofNullable(region),
                orNone(leave).stream().map(LeaveJson::toDomain).toList(),
                orNone(extraDays).stream().map(ExtraDayJson::toDomain).toList(),
                hidden);
    }

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : list;
    }

    private static String text(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse(null);
    }

    private static Optional<LocalDate> date(String text) {
        return Optional.ofNullable(text).map(LocalDate::parse);
    }

    record ZoneJson(String from, String zone) {
        static ZoneJson of(ZoneSetting setting) {
            return new ZoneJson(text(setting.from()), setting.zone().orElse(null));
        }

        ZoneSetting toDomain() {
            return new ZoneSetting(date(from), Optional.ofNullable(zone));
        }
    }

    /** @param week null to inherit; an empty one is written, since it says that nothing is worked */
    record WeekSettingJson(String from, @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, List<String>> week) {
        static WeekSettingJson of(WeekSetting setting) {
            return new WeekSettingJson(text(setting.from()), setting.week().map(WeekJson::of).orElse(null));
        }

        WeekSetting toDomain() {
            return new WeekSetting(date(from), Optional.ofNullable(week).map(WeekJson::toDomain));
        }
    }

    record LeaveJson(String from, String fromPart, String to, String toPart) {
        static LeaveJson of(Leave leave) {
            return new LeaveJson(leave.from().toString(), leave.fromPart().name(),
                    leave.to().toString(), leave.toPart().name());
        }

        Leave toDomain() {
            return new Leave(LocalDate.parse(from), DayPart.valueOf(fromPart),
                    LocalDate.parse(to), DayPart.valueOf(toPart));
        }
    }

    record ExtraDayJson(String date, List<String> hours) {
        static ExtraDayJson of(ExtraDay day) {
            return new ExtraDayJson(day.date().toString(), WeekJson.texts(day.hours()));
        }

        ExtraDay toDomain() {
            return new ExtraDay(LocalDate.parse(date), WeekJson.hours(hours));
        }
    }
}
