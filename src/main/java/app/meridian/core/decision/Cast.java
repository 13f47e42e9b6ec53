package app.meridian.core.decision;

import app.meridian.core.person.PersonId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The people of one record, by number: from 1 on, never given twice. Whatever is kept for ever says numbers; only this
 * list says whose they are, so a person can be re-keyed or made anonymous without touching the rest (rule K11).
 */
public record Cast(List<PersonId> people) {
    public static final Cast EMPTY = new Cast(List.of());

    public Cast {
        people = List.copyOf(people);
    }

    /** With whoever is not yet among them, in the order of the collection. */
    public Cast with(Collection<PersonId> more) {
        List<PersonId> all = new ArrayList<>(people);
        more.stream().filter(person -> !all.contains(person)).distinct().forEach(all::add);
        return new Cast(all);
    }

    /** From 1 on; empty if the person is not among them. */
    public Optional<Integer> number(PersonId person) {
        int index = people.indexOf(person);
        return index < 0 ? Optional.empty() : Optional.of(index + 1);
    }

    /** Empty if nobody has the number. */
    public Optional<PersonId> person(int number) {
        return number < 1 || number > people.size() ? Optional.empty() : Optional.of(people.get(number - 1));
    }
}
