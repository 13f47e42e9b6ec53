package app.meridian.rest;

import static app.meridian.core.person.ProfileRules.MOST_ENTRIES;

import app.meridian.core.person.FieldFlaw;
import app.meridian.core.person.ProfileFields;
import app.meridian.core.person.ProfileRules;
import app.meridian.core.person.ZoneIds;
import app.meridian.core.worktime.ExtraDay;
import app.meridian.core.worktime.HolidayCalendar;
import app.meridian.core.worktime.Leave;
import app.meridian.core.worktime.WorkingCalendar;
import app.meridian.core.worktime.WorkingWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Reads a calendar that stands in the request itself. Its zone and its week have to be there. */
final class CalendarBody {
    /** Ten a year for every year that calendars know. */
    private static final int MOST_HOLIDAYS = 2_300;

    private CalendarBody() {}

    /** Empty, with the flaws noted, if anything about its zone or week is wrong; other flaws are noted too. */
    static Optional<WorkingCalendar> toDomain(Field calendar, ProfileRules rules) {
        if (!calendar.isObject("zone", "week", "holidays", "leave", "extraDays", "halfDay")) return Optional.empty();
        Optional<ZoneId> zone = zone(calendar.at("zone").required());
        Optional<WorkingWeek> week = WeekJson.toDomain(calendar.at("week").required());
        ProfileFields exceptions = exceptions(calendar, rules);
        HolidayCalendar holidays = holidays(calendar.at("holidays"));
        LocalTime halfDay = calendar.at("halfDay").time().orElse(WorkingCalendar.HALF_DAY);
        return zone.flatMap(at -> week.map(hours -> WorkingCalendar.of(at, hours))).map(plain -> new WorkingCalendar(
                plain.zones(), plain.weeks(), holidays, exceptions.leave(), exceptions.extraDays(), halfDay));
    }

    private static Optional<ZoneId> zone(Field zone) {
        return zone.text().flatMap(id -> {
            Optional<ZoneId> known = ZoneIds.parse(id);
            return known.isPresent() ? known : zone.refuse(FieldFlaw.of(FieldFlaw.Kind.UNKNOWN_ZONE, id));
        });
    }

    private static ProfileFields exceptions(Field calendar, ProfileRules rules) {
        Entries<Leave> leave = Entries.read(calendar.at("leave"), MOST_ENTRIES, LeaveJson::toDomain);
        Entries<ExtraDay> extraDays = Entries.read(calendar.at("extraDays"), MOST_ENTRIES, ExtraDayJson::toDomain);
        ProfileFields fields = new ProfileFields(List.of(), List.of(), Optional.empty(), leave.values(),
                extraDays.values(), false);
        RuleFlaws.note(calendar, Map.of("leave", leave, "extraDays", extraDays), () -> rules.require(fields));
        return fields;
    }

    private static HolidayCalendar holidays(Field list) {
        NavigableMap<LocalDate, String> days = new TreeMap<>();
        list.items(MOST_HOLIDAYS).forEach(item -> item.required().date().ifPresent(date -> days.put(date, "")));
        return new HolidayCalendar("", days);
    }
}
