package app.meridian.core.duedate;

import app.meridian.core.person.Colleagues;
import app.meridian.core.person.PersonHours;
import app.meridian.core.person.PersonId;
import app.meridian.core.person.Roster;
import app.meridian.core.subject.Container;
import app.meridian.core.worktime.WorkingCalendar;
import app.meridian.core.worktime.WorkingWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everybody that one search has met, each with the calendars they have in the projects searched. Holds as much as there
 * are people, however many issues they have. Not for more than one thread.
 */
final class DueCrew {
    private final PersonId searcher;
    private final Colleagues colleagues;
    private final Roster roster;
    private final NowDates now;
    private final Set<PersonId> met = new HashSet<>();
    private final Map<PersonId, Calendars> known = new HashMap<>();
    private final Map<ZoneId, DueDays> zones = new HashMap<>();

    /** By place; the same where a person's hours are. */
    private record Calendars(Map<Optional<Container>, DueDays> byPlace, Map<PersonHours, DueDays> byHours) {}

    DueCrew(PersonId searcher, Colleagues colleagues, Roster roster, NowDates now) {
        this.searcher = searcher;
        this.colleagues = colleagues;
        this.roster = roster;
        this.now = now;
    }

    /** Reads what is to be known of those who have not been met. */
    void meet(Collection<PersonId> people) {
        List<PersonId> strangers = people.stream().filter(met::add).toList();
        List<PersonId> seen = colleagues.among(Optional.of(searcher), strangers);
        roster.add(seen);
        seen.forEach(person -> known.put(person, new Calendars(new HashMap<>(), new HashMap<>())));
    }

    Set<PersonId> met() {
        return met;
    }

    /** Whether they have been met and may use the product, and the searcher may know of them (rule P2). */
    boolean knows(PersonId person) {
        return known.containsKey(person);
    }

    /** Whether somebody known hides their hours from the searcher. */
    boolean hides(PersonId person) {
        return roster.isHidden(person) && !person.equals(searcher);
    }

    /** Of somebody known. */
    DueDays days(PersonId person, Container project) {
        return days(person, roster.place(project));
    }

    /** Of somebody known, wherever they may have an issue. */
    List<DueDays> everywhere(PersonId person) {
        List<DueDays> all = new ArrayList<>();
        roster.places().forEach(place -> all.add(days(person, place)));
        return all;
    }

    /** On the clock of a zone. */
    DueDays days(ZoneId zone) {
        return zones.computeIfAbsent(zone,
                id -> new DueDays(now, dates -> WorkingCalendar.of(id, WorkingWeek.NINE_TO_FIVE)));
    }

    private DueDays days(PersonId person, Optional<Container> place) {
        Calendars calendars = known.get(person);
        return calendars.byPlace.computeIfAbsent(place, any -> calendars.byHours.computeIfAbsent(
                roster.hours(person, place, now.soon()),
                hours -> new DueDays(now, dates -> roster.hours(person, place, dates).calendar())));
    }
}
