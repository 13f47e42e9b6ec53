package app.meridian.core.person;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps profiles as long as it lives; kept honest by {@link ProfileStoreContract}. Counts its reads. */
public final class InMemoryProfileStore implements ProfileStore {
    private final Map<PersonId, Profile> profiles = new HashMap<>();
    private int reads;

    @Override
    public synchronized Map<PersonId, Profile> find(Collection<PersonId> people) {
        reads++;
        Map<PersonId, Profile> found = new HashMap<>(profiles);
        found.keySet().retainAll(people);
        return found;
    }

    @Override
    public synchronized Optional<Profile> save(
            PersonId actor, PersonId person, ProfileFields fields, long ifVersion, Instant now) {
        if (profiles.getOrDefault(person, Profile.unset(person)).version() != ifVersion) return Optional.empty();
        profiles.put(person, new Profile(person, ifVersion + 1, fields));
        return Optional.of(profiles.get(person));
    }

    @Override
    public synchronized void delete(PersonId person) {
        profiles.remove(person);
    }

    @Override
    public synchronized void rekey(PersonId old, PersonId current) {
        Profile moved = profiles.remove(old);
        if (moved != null) profiles.putIfAbsent(current, new Profile(current, moved.version(), moved.fields()));
    }

    public synchronized int reads() {
        return reads;
    }
}
