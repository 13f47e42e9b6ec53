package app.meridian.core.person;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Keeps profiles, one row each (rule S5). */
public interface ProfileStore {

    /** The stored profiles of those who have one, in one read. */
    Map<PersonId, Profile> find(Collection<PersonId> people);

    /**
     * Stores the fields as the version after {@code ifVersion}. Of several who do so at once one wins (rule S1).
     *
     * @return the stored profile; empty, and nothing changed, if the stored version is another one
     */
    Optional<Profile> save(PersonId actor, PersonId person, ProfileFields fields, long ifVersion, Instant now);

    /** Forgets everything about the person (rule P3); nothing happens if there is nothing. */
    void delete(PersonId person);

    /** The product has given the person another key (rule P3). If there is a profile under the new key, it stays. */
    void rekey(PersonId old, PersonId current);
}
