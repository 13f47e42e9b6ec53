package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.Colleagues;
import app.meridian.core.person.HoursRequest;
import app.meridian.core.person.People;
import app.meridian.core.person.PersonHours;
import app.meridian.core.person.PersonId;
import app.meridian.core.person.WorkingHours;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.Home;
import app.meridian.core.subject.Homes;
import app.meridian.core.worktime.DateSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells how old blockers are, in working time of whoever can remove them. */
public final class BlockerAges {
    private final WorkingHours hours;
    private final Colleagues colleagues;
    private final People people;
    private final Homes homes;

    public BlockerAges(WorkingHours hours, Colleagues colleagues, People people, Homes homes) {
        this.hours = requireNonNull(hours, "hours");
        this.colleagues = requireNonNull(colleagues, "colleagues");
        this.people = requireNonNull(people, "people");
        this.homes = requireNonNull(homes, "homes");
    }

    /**
     * In the same order. A blocker that is resolved grows no older.
     *
     * @param reader empty for an anonymous one, who learns no ages (rule P2)
     */
    List<BlockerAge> of(Optional<PersonId> reader, List<Blocker> blockers, Instant now) {
        boolean sees = reader.filter(colleagues::isCurrent).isPresent();
        if (!sees) return blockers.stream().map(blocker -> aged(blocker, Map.of(), DateSpan.KNOWN, now)).toList();
        Map<Home, Optional<Container>> containers = new LinkedHashMap<>();
        blockers.forEach(blocker -> containers.computeIfAbsent(blocker.home(), homes::containerOf));
        Map<Blocker, BlockerAge> ages = new LinkedHashMap<>();
        blockers.stream().collect(Collectors.groupingBy(blocker -> containers.get(blocker.home())))
                .forEach((container, some) -> ages.putAll(ages(container, some, now)));
        return blockers.stream().map(ages::get).toList();
    }

    private Map<Blocker, BlockerAge> ages(Optional<Container> container, List<Blocker> blockers, Instant now) {
        LocalDate first = blockers.stream().map(blocker -> RoundPeople.utcDate(blocker.raisedAt()))
                .min(LocalDate::compareTo).orElseThrow();
        DateSpan dates = RoundHours.around(first, RoundPeople.utcDate(now));
        List<PersonId> owners = blockers.stream().map(Blocker::owner).distinct().toList();
        Map<PersonId, PersonHours> known = hours.of(owners, new HoursRequest(container, dates, Locale.ROOT));
        Map<Blocker, BlockerAge> ages = new LinkedHashMap<>();
        blockers.forEach(blocker -> ages.put(blocker, aged(blocker, known, dates, now)));
        return ages;
    }

    private BlockerAge aged(Blocker blocker, Map<PersonId, PersonHours> known, DateSpan dates, Instant now) {
        return BlockerAge.of(blocker, people, known, dates, now);
    }
}
