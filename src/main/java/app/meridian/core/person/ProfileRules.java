package app.meridian.core.person;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.FieldFlaw.Kind;
import app.meridian.core.worktime.ExtraDay;
import app.meridian.core.worktime.Leave;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a profile or a default may say. Overlapping hours cannot get this far: a {@code WorkingWeek} refuses them. */
public final class ProfileRules {
    /** Entries of leave, and of extra days. */
    public static final int MOST_ENTRIES = 366;
    /** Changes of zone, and of week. */
    public static final int MOST_CHANGES = 20;

    private final HolidayRegions regions;

    public ProfileRules(Holidays holidays, CompanyCalendarStore calendars) {
        this.regions = new HolidayRegions(
                requireNonNull(holidays, "holidays"), requireNonNull(calendars, "calendars"));
    }

    /** @throws InvalidFieldsException if a field is wrong */
    public void require(ProfileFields fields) {
        require(fields, ProfileFields.NONE);
    }

    /**
     * Zones and the region may stay as they are stored even if they are known no longer: they count as not set
     * (rule W9), and whoever changes something else is not held up by them.
     *
     * @throws InvalidFieldsException if a field is wrong
     */
    public void require(ProfileFields fields, ProfileFields stored) {
        Flaws flaws = new Flaws();
        Set<String> storedZones = stored.zones().stream().flatMap(each -> each.zone().stream())
                .collect(Collectors.toSet());
        checkDates(flaws, "zones", fields.zones().stream().map(ZoneSetting::from).toList());
        for (int i = 0; i < fields.zones().size(); i++) {
            checkZone(flaws, "zones[" + i + "].zone", fields.zones().get(i).zone(), storedZones);
        }
        checkDates(flaws, "weeks", fields.weeks().stream().map(WeekSetting::from).toList());
        checkRegion(flaws, fields.region(), stored.region());
        checkLeave(flaws, fields.leave());
        checkExtraDays(flaws, fields.extraDays());
        flaws.throwIfAny();
    }

    /**
     * Zone and region may stay as they are stored, as in a profile.
     *
     * @throws InvalidFieldsException if a field is wrong
     */
    public void require(HoursDefaults defaults, HoursDefaults stored) {
        Flaws flaws = new Flaws();
        checkZone(flaws, "zone", defaults.zone(), stored.zone().stream().collect(Collectors.toSet()));
        checkRegion(flaws, defaults.region(), stored.region());
        defaults.halfDay().ifPresent(time -> checkHalfDay(flaws, defaults.scope(), time));
        flaws.throwIfAny();
    }

    private static void checkHalfDay(Flaws flaws, Scope scope, LocalTime time) {
        boolean wholeMinutes = time.equals(time.truncatedTo(ChronoUnit.MINUTES));
        if (!(scope instanceof Scope.Company)) flaws.add("halfDay", Kind.COMPANY_ONLY, time);
        if (!wholeMinutes) flaws.add("halfDay", Kind.NOT_A_TIME, time);
        if (time.equals(LocalTime.MIDNIGHT)) flaws.add("halfDay", Kind.NO_HALF_DAY, time);
    }

    private static void checkDates(Flaws flaws, String field, List<Optional<LocalDate>> dates) {
        flaws.requireAtMost(MOST_CHANGES, field, dates);
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < dates.size(); i++) {
            String path = field + "[" + i + "].from";
            if (i > 0 && dates.get(i).isEmpty()) flaws.add(path, Kind.FROM_MISSING, i);
            dates.get(i).ifPresent(date -> checkDate(flaws, path, date, seen));
        }
    }

    private static void checkDate(Flaws flaws, String path, LocalDate date, Set<LocalDate> seen) {
        flaws.requireInRange(path, date);
        if (!seen.add(date)) flaws.add(path, Kind.DATE_TWICE, date);
    }

    private static void checkZone(Flaws flaws, String path, Optional<String> zone, Set<String> stored) {
        zone.filter(id -> !stored.contains(id) && ZoneIds.parse(id).isEmpty())
                .ifPresent(id -> flaws.add(path, Kind.UNKNOWN_ZONE, id));
    }

    private void checkRegion(Flaws flaws, Optional<String> region, Optional<String> stored) {
        region.filter(code -> !region.equals(stored) && !regions.exists(code))
                .ifPresent(code -> flaws.add("region", Kind.UNKNOWN_REGION, code));
    }

    private static void checkLeave(Flaws flaws, List<Leave> leave) {
        flaws.requireAtMost(MOST_ENTRIES, "leave", leave);
        for (int i = 0; i < leave.size(); i++) {
            flaws.requireInRange("leave[" + i + "].from", leave.get(i).from());
            flaws.requireInRange("leave[" + i + "].to", leave.get(i).to());
        }
    }

    private static void checkExtraDays(Flaws flaws, List<ExtraDay> extraDays) {
        flaws.requireAtMost(MOST_ENTRIES, "extraDays", extraDays);
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < extraDays.size(); i++) {
            checkDate(flaws, "extraDays[" + i + "].date", extraDays.get(i).date(), seen);
        }
    }
}
