package app.meridian.store;

import app.meridian.core.person.PersonId;
import java.util.List;

/**
 * People and groups that somebody has named.
 *
 * @param keys user keys
 * @param names of groups
 */
record PeopleJson(List<String> keys, List<String> names) {
    static final PeopleJson NOBODY = new PeopleJson(List.of(), List.of());

    PeopleJson {
        keys = keys == null ? List.of() : List.copyOf(keys);
        names = names == null ? List.of() : List.copyOf(names);
    }

    static PeopleJson of(List<PersonId> people, List<String> groups) {
        return new PeopleJson(people.stream().map(PersonId::key).toList(), groups);
    }

    List<PersonId> people() {
        return keys.stream().map(PersonId::new).toList();
    }

    PeopleJson without(PersonId person) {
        return new PeopleJson(keys.stream().filter(key -> !key.equals(person.key())).toList(), names);
    }

    /** With the new key in place of the old one, and nobody twice. */
    PeopleJson renamed(PersonId old, PersonId now) {
        return new PeopleJson(
                keys.stream().map(key -> key.equals(old.key()) ? now.key() : key).distinct().toList(), names);
    }
}
