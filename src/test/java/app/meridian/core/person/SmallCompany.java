package app.meridian.core.person;

import app.meridian.core.duedate.InMemoryDueStore;
import app.meridian.core.subject.OneProject;
import app.meridian.core.worktime.DateSpan;
import app.meridian.core.worktime.WorkingWeek;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Aiko and Ben return parcels together, Carmen works elsewhere, Dara administers. It is 25 November 2026. */
public final class SmallCompany {
    public static final PersonId AIKO = new PersonId("aiko");
    public static final PersonId BEN = new PersonId("ben");
    public static final PersonId CARMEN = new PersonId("carmen");
    public static final PersonId DARA = new PersonId("dara");
    public static final Instant NOW = Instant.parse("2026-11-25T13:20:00Z");
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    public static final HoursRequest EVERYWHERE = HoursRequest.everywhere(Locale.ENGLISH);
    public static final HoursRequest IN_DEMO =
            new HoursRequest(Optional.of(OneProject.DEMO), DateSpan.KNOWN, Locale.ENGLISH);

    public final Map<PersonId, ZoneId> preferences = new HashMap<>();
    public final InMemoryProfileStore profiles = new InMemoryProfileStore();
    public final InMemoryCompanyCalendarStore calendars = new InMemoryCompanyCalendarStore();
    public final InMemoryDefaultsStore defaults = new InMemoryDefaultsStore(calendars);
    public final InMemoryDueStore dueDates = new InMemoryDueStore();
    public final Holidays holidays = new FewRegions();
    public final People people = new FewPeople(
            Map.of(AIKO, "Aiko Tanaka", BEN, "Ben Vogel", CARMEN, "Carmen Ortega", DARA, "Dara Shrestha"), preferences);
    public final Circles circles = new FewCircles(
            Map.of("returns", List.of(AIKO, BEN), "Tokyo office", List.of(AIKO), "admins", List.of(DARA)), DARA);
    public final OneProject containers = new OneProject(BEN);
    public final WorkingHours hours = new WorkingHours(profiles,
            new InheritedHours(defaults, people, circles, containers), new HolidayRegions(holidays, calendars), CLOCK);

    /** Stores what administrators say for a scope, over what they said before. */
    public void set(Scope scope, Optional<String> zone, Optional<WorkingWeek> week, Optional<String> region) {
        long version = defaults.find(scope).map(HoursDefaults::version).orElse(0L);
        defaults.save(DARA, new HoursDefaults(scope, version, zone, week, region), NOW).orElseThrow();
    }

    public void setZone(Scope scope, String zone) {
        set(scope, Optional.of(zone), Optional.empty(), Optional.empty());
    }

    /** Splits days at that time, over all that administrators said for the scope before. */
    public void setHalfDay(Scope scope, LocalTime time) {
        long version = defaults.find(scope).map(HoursDefaults::version).orElse(0L);
        defaults.save(DARA, new HoursDefaults(scope, version, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of(time)), NOW).orElseThrow();
    }

    public void save(PersonId person, ProfileFields fields) {
        profiles.save(person, person, fields, 0, NOW).orElseThrow();
    }

    /** Stores a calendar with one holiday and answers its code. */
    public String upload(String name, LocalDate date, String holiday) {
        CompanyCalendar calendar = new CompanyCalendar(0, name, 0, new TreeMap<>(Map.of(date, holiday)));
        return calendars.save(DARA, calendar, NOW).orElseThrow().code();
    }

    public static ProfileFields inZones(ZoneSetting... zones) {
        return new ProfileFields(List.of(zones), List.of(), Optional.empty(), List.of(), List.of(), false);
    }

    public static ProfileFields inWeeks(WeekSetting... weeks) {
        return new ProfileFields(List.of(), List.of(weeks), Optional.empty(), List.of(), List.of(), false);
    }

    public static ProfileFields inRegion(String code) {
        return new ProfileFields(List.of(), List.of(), Optional.of(code), List.of(), List.of(), false);
    }

    public static ProfileFields hidden() {
        return new ProfileFields(List.of(), List.of(), Optional.empty(), List.of(), List.of(), true);
    }

    public static ZoneSetting always(String zone) {
        return new ZoneSetting(Optional.empty(), Optional.of(zone));
    }

    public static ZoneSetting from(String date, String zone) {
        return new ZoneSetting(Optional.of(LocalDate.parse(date)), Optional.of(zone));
    }

    public static Scope demo() {
        return new Scope.Within(OneProject.DEMO);
    }
}
