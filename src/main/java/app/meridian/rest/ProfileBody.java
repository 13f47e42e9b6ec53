package app.meridian.rest;

import static app.meridian.core.person.ProfileRules.MOST_CHANGES;
import static app.meridian.core.person.ProfileRules.MOST_ENTRIES;

import app.meridian.core.person.ProfileFields;
import app.meridian.core.person.WeekSetting;
import app.meridian.core.person.ZoneSetting;
import app.meridian.core.worktime.ExtraDay;
import app.meridian.core.worktime.Leave;
import app.meridian.core.worktime.WorkingWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a profile out of a request. */
final class ProfileBody {

    private ProfileBody() {}

    /**
     * @param rules throws an {@code InvalidFieldsException} if a field is wrong
     * @throws BadFieldsException if anything is wrong
     */
    static ProfileFields read(Field body, Consumer<ProfileFields> rules) {
        body.isObject("zones", "weeks", "region", "leave", "extraDays", "hidden");
        Entries<ZoneSetting> zones = Entries.read(body.at("zones"), MOST_CHANGES, ProfileBody::zone);
        Entries<WeekSetting> weeks = Entries.read(body.at("weeks"), MOST_CHANGES, ProfileBody::week);
        Entries<Leave> leave = Entries.read(body.at("leave"), MOST_ENTRIES, LeaveJson::toDomain);
        Entries<ExtraDay> extraDays = Entries.read(body.at("extraDays"), MOST_ENTRIES, ExtraDayJson::toDomain);
        ProfileFields fields = new ProfileFields(zones.values(), weeks.values(), body.at("region").text(),
                leave.values(), extraDays.values(), body.at("hidden").flag());
        RuleFlaws.note(body, Map.of("zones", zones, "weeks", weeks, "leave", leave, "extraDays", extraDays),
                () -> rules.accept(fields));
        body.flaws().refuse();
        return fields;
    }

    private static Optional<ZoneSetting> zone(Field setting) {
        if (!setting.required().isObject("from", "zone")) return Optional.empty();
        Optional<LocalDate> from = setting.at("from").date();
        Optional<String> zone = setting.at("zone").text();
        return setting.at("from").isRead(from) && setting.at("zone").isRead(zone)
                ? Optional.of(new ZoneSetting(from, zone)) : Optional.empty();
    }

    private static Optional<WeekSetting> week(Field setting) {
        if (!setting.required().isObject("from", "week")) return Optional.empty();
        Optional<LocalDate> from = setting.at("from").date();
        Optional<WorkingWeek> week = WeekJson.toDomain(setting.at("week"));
        return setting.at("from").isRead(from) && setting.at("week").isRead(week)
                ? Optional.of(new WeekSetting(from, week)) : Optional.empty();
    }
}
