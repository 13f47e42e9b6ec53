package app.meridian.core.person;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides who sees whose hours (rule P2): oneself, and whoever has a project or space in common what is not hidden.
 * Whoever may not use the product, as a customer may not, sees nobody.
 */
public final class Colleagues {
    private final WorkingHours hours;
    private final Circles circles;
    private final People people;

    public Colleagues(WorkingHours hours, Circles circles, People people) {
        this.hours = requireNonNull(hours, "hours");
        this.circles = requireNonNull(circles, "circles");
        this.people = requireNonNull(people, "people");
    }

    /**
     * Those of the people whom the reader may see, in the given order and each once. Former users are nobody's
     * colleagues.
     *
     * @param reader empty for an anonymous one, who sees nobody
     */
    public List<Colleague> seenBy(
            Optional<PersonId> reader, Collection<PersonId> candidates, HoursRequest request) {
        List<Person> seen = people(reader, candidates);
        if (seen.isEmpty()) return List.of();
        Map<PersonId, PersonHours> found = hours.of(seen.stream().map(Person::id).toList(), request);
        return seen.stream().map(person -> colleague(person, found.get(person.id()), reader.get())).toList();
    }

    /**
     * The same people, without their hours.
     *
     * @param reader empty for an anonymous one, who sees nobody
     */
    public List<PersonId> among(Optional<PersonId> reader, Collection<PersonId> candidates) {
        return people(reader, candidates).stream().map(Person::id).toList();
    }

    /** Whether the product still knows the person and lets them use it. */
    public boolean isCurrent(PersonId person) {
        return !people.find(person).isFormer() && circles.mayUse(person);
    }

    private List<Person> people(Optional<PersonId> reader, Collection<PersonId> candidates) {
        boolean sees = !candidates.isEmpty() && reader.filter(this::isCurrent).isPresent();
        if (!sees) return List.of();
        Set<PersonId> visible = visibleTo(reader.get(), candidates);
        return candidates.stream().distinct().filter(visible::contains).map(people::find)
                .filter(person -> !person.isFormer()).toList();
    }

    private Set<PersonId> visibleTo(PersonId self, Collection<PersonId> candidates) {
        List<PersonId> others = candidates.stream().distinct().filter(each -> !each.equals(self)).toList();
        Set<PersonId> visible = new HashSet<>(others.isEmpty() ? Set.of() : circles.sharingWith(self, others));
        visible.add(self);
        return visible;
    }

    private static Colleague colleague(Person person, PersonHours hours, PersonId reader) {
        boolean self = person.id().equals(reader);
        return new Colleague(person, hours, self, self || !hours.hidden());
    }
}
