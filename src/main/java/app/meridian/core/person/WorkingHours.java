package app.meridian.core.person;

import static java.util.Objects.requireNonNull;

import app.meridian.core.subject.ContainerType;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts people's calendars together: the only place that does, so the same person has the same hours everywhere. Zone:
 * the profile's, else the product's preference, else the defaults of a group (by name), of the container, of the
 * company, else the product's. Week and region: the same without the product. Half day: the company's,
 * for everybody.
 */
public final class WorkingHours {
    private final ProfileStore profiles;
    private final InheritedHours inheritance;
    private final HolidayRegions regions;
    private final Clock clock;

    public WorkingHours(ProfileStore profiles, InheritedHours inheritance, HolidayRegions regions, Clock clock) {
        this.profiles = requireNonNull(profiles, "profiles");
        this.inheritance = requireNonNull(inheritance, "inheritance");
        this.regions = requireNonNull(regions, "regions");
        this.clock = requireNonNull(clock, "clock");
    }

    public PersonHours of(PersonId person, HoursRequest request) {
        return of(List.of(person), request).get(person);
    }

    /** One entry for each person, whatever is known of them, in a number of reads that does not grow with them. */
    public Map<PersonId, PersonHours> of(Collection<PersonId> people, HoursRequest request) {
        Map<PersonId, Profile> stored = profiles.find(people);
        List<Profile> all = people.stream().distinct()
                .map(person -> stored.getOrDefault(person, Profile.unset(person))).toList();
        return together(all, request);
    }

    /** As if the profile had been saved with these fields. */
    public PersonHours preview(PersonId person, ProfileFields fields, HoursRequest request) {
        return together(List.of(new Profile(person, 0, fields)), request).get(person);
    }

    /** As if the person had set nothing. */
    public PersonHours inherited(PersonId person, HoursRequest request) {
        return preview(person, ProfileFields.NONE, request);
    }

    /**
     * Where the person's clock stands now, outside of any container. One read, and a second one for somebody who has
     * chosen a zone neither in Meridian nor in the product.
     */
    public ZoneId zoneOf(PersonId person) {
        Profile profile = profiles.find(List.of(person)).getOrDefault(person, Profile.unset(person));
        Said said = new Said(profile, inheritance.ofZone(person, profile.fields()));
        return ZoneInForce.at(said.zones(), clock.instant()).zone();
    }

    /** For many people in many containers of the type, to whom more can be added; one read. */
    public Roster roster(ContainerType type) {
        return new Roster(profiles, inheritance.across(type), regions, clock.instant());
    }

    private Map<PersonId, PersonHours> together(List<Profile> people, HoursRequest request) {
        InheritedHours.Applying defaults = inheritance.applying(request.container());
        List<Said> said = people.stream()
                .map(each -> new Said(each, defaults.of(each.person()))).toList();
        List<String> codes = said.stream().flatMap(each -> each.regions().stream()).map(Sourced::value).toList();
        HolidayRegions.Lookup holidays = regions.lookup(
                codes, defaults.calendars(), request.dates(), request.locale());
        Instant now = clock.instant();
        Map<PersonId, PersonHours> hours = new LinkedHashMap<>();
        said.forEach(each -> hours.put(each.person(), each.hours(holidays, now)));
        return hours;
    }
}
