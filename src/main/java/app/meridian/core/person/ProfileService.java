package app.meridian.core.person;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.List;

/** Reads and changes what people say about their own working time. */
public final class ProfileService {
    private final ProfileStore store;
    private final ProfileRules rules;
    private final Clock clock;

    public ProfileService(ProfileStore store, ProfileRules rules, Clock clock) {
        this.store = requireNonNull(store, "store");
        this.rules = requireNonNull(rules, "rules");
        this.clock = requireNonNull(clock, "clock");
    }

    /** The unset profile if the person has never saved one. */
    public Profile of(PersonId person) {
        return store.find(List.of(person)).getOrDefault(person, Profile.unset(person));
    }

    /**
     * What {@link #save} requires; nothing is stored.
     *
     * @throws InvalidFieldsException if a field is wrong
     */
    public void require(PersonId person, ProfileFields fields) {
        rules.require(fields, of(person).fields());
    }

    /**
     * Saves what the person says about themselves; nobody says it for another.
     *
     * @throws InvalidFieldsException if a field is wrong
     * @throws ChangedMeanwhileException if the stored version is another one
     */
    public Profile save(PersonId person, ProfileFields fields, long ifVersion) {
        require(person, fields);
        return store.save(person, person, fields.inOrder(), ifVersion, clock.instant())
                .orElseThrow(() -> new ChangedMeanwhileException("The profile of " + person, ifVersion));
    }
}
