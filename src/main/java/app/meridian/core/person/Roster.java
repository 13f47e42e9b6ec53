package app.meridian.core.person;

import app.meridian.core.subject.Container;
import app.meridian.core.worktime.DateSpan;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When many people work, for questions about many containers at once. The same as {@link WorkingHours} says of each of
 * them, without a read for each container. Not for more than one thread.
 */
public final class Roster {
    private final ProfileStore profiles;
    private final InheritedHours.Across inherited;
    private final HolidayRegions.Lookup holidays;
    private final Instant now;
    private final Map<DateSpan, HolidayRegions.Lookup> lookups = new HashMap<>();
    private final Map<PersonId, Profile> people = new HashMap<>();

    Roster(ProfileStore profiles, InheritedHours.Across inherited, HolidayRegions regions, Instant now) {
        this.profiles = profiles;
        this.inherited = inherited;
        this.now = now;
        this.holidays = regions.lookup(
                inherited.regions(), inherited.calendars(), DateSpan.KNOWN, Locale.ROOT);
    }

    /** Reads the profiles of those who are new, all at once, and company calendars that nobody before them has. */
    public void add(Collection<PersonId> more) {
        List<PersonId> unread = more.stream().filter(person -> !people.containsKey(person)).distinct().toList();
        if (unread.isEmpty()) return;
        Map<PersonId, Profile> stored = profiles.find(unread);
        unread.forEach(person -> people.put(person, stored.getOrDefault(person, Profile.unset(person))));
        holidays.add(unread.stream().flatMap(person -> people.get(person).fields().region().stream()).toList());
    }

    /** Whether colleagues see no hours of somebody who was added (rule P2). */
    public boolean isHidden(PersonId person) {
        return people.get(person).fields().hidden();
    }

    /** Where people's hours may differ: the container if it has defaults of its own, else empty for "elsewhere". */
    public Optional<Container> place(Container container) {
        return Optional.of(container).filter(inherited.containers()::contains);
    }

    /** All places there are, "elsewhere" among them. */
    public List<Optional<Container>> places() {
        return Stream.concat(Stream.of(Optional.<Container>empty()),
                inherited.containers().stream().map(Optional::of)).toList();
    }

    /**
     * The hours of somebody who was added.
     *
     * @param dates for which there are holidays
     */
    public PersonHours hours(PersonId person, Optional<Container> place, DateSpan dates) {
        Said said = new Said(people.get(person), inherited.in(place).of(person));
        return said.hours(lookups.computeIfAbsent(dates, holidays::over), now);
    }
}
