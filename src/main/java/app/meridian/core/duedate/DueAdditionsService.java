package app.meridian.core.duedate;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.ChangedMeanwhileException;
import app.meridian.core.person.Colleagues;
import app.meridian.core.person.FieldFlaw.Kind;
import app.meridian.core.person.Flaws;
import app.meridian.core.person.PersonId;
import app.meridian.core.person.ZoneIds;
import app.meridian.core.subject.Access;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectNotFoundException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads and changes what stands beside an issue's own due day, as somebody who may schedule it (rule D5). */
public final class DueAdditionsService {
    private final DueStore store;
    private final DueItems items;
    private final Access access;
    private final Colleagues colleagues;
    private final Clock clock;

    public DueAdditionsService(DueStore store, DueItems items, Access access, Colleagues colleagues, Clock clock) {
        this.store = requireNonNull(store, "store");
        this.items = requireNonNull(items, "items");
        this.access = requireNonNull(access, "access");
        this.colleagues = requireNonNull(colleagues, "colleagues");
        this.clock = requireNonNull(clock, "clock");
    }

    /**
     * As it is stored, with people whom the actor may not see among the others.
     *
     * @throws SubjectNotFoundException if there is none that the actor may see
     * @throws SchedulingNotAllowedException if the actor may not schedule it
     */
    public DueAdditions of(PersonId actor, Subject subject) {
        Optional<DueItem> item = Optional.of(subject)
                .filter(visible -> access.canSee(Optional.of(actor), visible)).flatMap(items::find);
        DueItem found = item.orElseThrow(
                () -> new SubjectNotFoundException(subject.type(), String.valueOf(subject.id())));
        if (!items.maySchedule(actor, subject)) throw new SchedulingNotAllowedException(actor, subject);
        return store.find(found.container(), subject).additions();
    }

    /**
     * What {@link #save} requires of the fields. A zone and people may stay as they are stored (rule W9).
     *
     * @throws app.meridian.core.person.InvalidFieldsException if {@code time}, {@code zone}, {@code people} or one of
     *     them, such as {@code people[1]}, is wrong
     */
    public void require(PersonId actor, DueWish wish, DueAdditions stored) {
        Flaws flaws = new Flaws();
        wish.time().filter(time -> !time.equals(time.truncatedTo(ChronoUnit.MINUTES)))
                .ifPresent(time -> flaws.add("time", Kind.NOT_A_TIME, time));
        if (wish.time().isPresent()) requireZone(flaws, wish.zone(), stored);
        requirePeople(flaws, actor, wish.people(), stored.people());
        flaws.throwIfAny();
    }

    /**
     * Stores what is wished over what is stored in that version; makes no new version of what is stored already. People
     * already added whom the actor may not see stay, before the others, unless they may no longer use the product.
     *
     * @throws SubjectNotFoundException if there is none that the actor may see
     * @throws SchedulingNotAllowedException if the actor may not schedule it
     * @throws app.meridian.core.person.InvalidFieldsException if a field is wrong
     * @throws ChangedMeanwhileException if the stored version is another one
     */
    public DueAdditions save(PersonId actor, Subject subject, DueWish wish, long ifVersion) {
        DueAdditions stored = of(actor, subject);
        require(actor, wish, stored);
        List<PersonId> people = new ArrayList<>(unnamed(actor, wish.people(), stored.people()));
        people.addAll(wish.people());
        DueAdditions changed = new DueAdditions(subject, ifVersion, timeOf(actor, wish, stored), people);
        if (changed.equals(stored)) return stored;
        return store.save(actor, changed, clock.instant()).orElseThrow(() -> new ChangedMeanwhileException(
                "What is added to the due date of " + subject, ifVersion));
    }

    private static void requireZone(Flaws flaws, Optional<String> zone, DueAdditions stored) {
        if (zone.isEmpty()) flaws.add("zone", Kind.ZONE_MISSING);
        zone.filter(id -> !zone.equals(stored.time().map(DueTime::zone)) && ZoneIds.parse(id).isEmpty())
                .ifPresent(id -> flaws.add("zone", Kind.UNKNOWN_ZONE, id));
    }

    private void requirePeople(Flaws flaws, PersonId actor, List<PersonId> named, List<PersonId> stored) {
        int most = DueAdditions.MOST_PEOPLE - unnamed(actor, named, stored).size();
        flaws.requireAtMost(most, "people", named);
        Set<PersonId> known = new HashSet<>(colleagues.among(Optional.of(actor), named));
        known.addAll(stored);
        Set<PersonId> seen = new HashSet<>();
        for (int i = 0; i < named.size(); i++) {
            PersonId person = named.get(i);
            if (!known.contains(person)) flaws.add("people[" + i + "]", Kind.UNKNOWN_PERSON, person);
            if (!seen.add(person)) flaws.add("people[" + i + "]", Kind.PERSON_TWICE, person);
        }
    }

    /** Who is already added and still uses the product, and whom the actor could not have named. */
    private List<PersonId> unnamed(PersonId actor, List<PersonId> named, List<PersonId> stored) {
        Set<PersonId> nameable = new HashSet<>(colleagues.among(Optional.of(actor), stored));
        nameable.addAll(named);
        return stored.stream().filter(person -> !nameable.contains(person) && colleagues.isCurrent(person))
                .toList();
    }

    /** Whoever set a time stays named with it until somebody sets another one. */
    private static Optional<DueTime> timeOf(PersonId actor, DueWish wish, DueAdditions stored) {
        if (wish.time().isEmpty()) return Optional.empty();
        DueTime wished = new DueTime(wish.time().get(), wish.zone().orElseThrow(), actor);
        return stored.time().filter(time -> time.time().equals(wished.time()) && time.zone().equals(wished.zone()))
                .or(() -> Optional.of(wished));
    }
}
