package app.meridian.core.person;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.FieldFlaw.Kind;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whom somebody may name: people they may see, and groups of which they may see a member. */
public final class Nameable {
    /** Members of a group who are looked at. */
    private static final int MEMBERS = 201;

    private final Colleagues colleagues;
    private final Circles circles;

    public Nameable(Colleagues colleagues, Circles circles) {
        this.colleagues = requireNonNull(colleagues, "colleagues");
        this.circles = requireNonNull(circles, "circles");
    }

    /** Whether the actor may name the person. */
    public boolean isPerson(PersonId actor, PersonId person) {
        return !colleagues.among(Optional.of(actor), List.of(person)).isEmpty();
    }

    /** @param stored may be named whatever the actor may see */
    public void requirePeople(
            Flaws flaws, String path, PersonId actor, List<PersonId> named, Collection<PersonId> stored) {
        Set<PersonId> known = new HashSet<>(colleagues.among(Optional.of(actor), named));
        known.addAll(stored);
        Set<PersonId> seen = new HashSet<>();
        for (int i = 0; i < named.size(); i++) {
            PersonId person = named.get(i);
            if (!known.contains(person)) flaws.add(path + "[" + i + "]", Kind.UNKNOWN_PERSON, person);
            if (!seen.add(person)) flaws.add(path + "[" + i + "]", Kind.PERSON_TWICE, person);
        }
    }

    /** @param stored may be named whatever the actor may see */
    public void requireGroups(Flaws flaws, String path, PersonId actor, List<String> named, Collection<String> stored) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < named.size(); i++) {
            String group = named.get(i);
            boolean known = stored.contains(group) || isGroup(actor, group);
            if (!known) flaws.add(path + "[" + i + "]", Kind.UNKNOWN_GROUP, group);
            if (!seen.add(group)) flaws.add(path + "[" + i + "]", Kind.ENTRY_TWICE, group);
        }
    }

    private boolean isGroup(PersonId actor, String name) {
        if (!circles.isGroup(name)) return false;
        List<PersonId> members = circles.membersOf(name, MEMBERS);
        return !colleagues.among(Optional.of(actor), members).isEmpty();
    }
}
