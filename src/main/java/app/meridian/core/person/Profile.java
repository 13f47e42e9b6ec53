package app.meridian.core.person;

import static java.util.Objects.requireNonNull;

/**
 * A person's working time as they have set it.
 *
 * @param version 0 if never saved, one more with every change
 */
public record Profile(PersonId person, long version, ProfileFields fields) {

    public Profile {
        requireNonNull(person, "person");
        requireNonNull(fields, "fields");
        if (version < 0) throw new IllegalArgumentException("No profile has the version " + version);
    }

    /** Of somebody who has never said anything. */
    public static Profile unset(PersonId person) {
        return new Profile(person, 0, ProfileFields.NONE);
    }
}
