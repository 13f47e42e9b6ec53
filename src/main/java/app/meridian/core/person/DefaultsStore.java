package app.meridian.core.person;

import static java.util.Objects.requireNonNull;

import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps the administrators' defaults, one row for each scope (rule S5). */
public interface DefaultsStore {

    /** Those for everybody, for groups by name, and for the container if one is given; in one read. */
    Found applying(Optional<Container> container);

    /** Those for everybody, for groups by name, and for every container of the type; in one read. */
    Found applying(ContainerType type);

    Optional<HoursDefaults> find(Scope scope);

    /**
     * Stores the defaults as the version after theirs. Of several who do so at once one wins (rule S1).
     *
     * @return as stored; empty, and nothing changed, if the stored version is another one
     */
    Optional<HoursDefaults> save(PersonId actor, HoursDefaults defaults, Instant now);

    /** @return whether they were deleted: false if the stored version is another one */
    boolean delete(PersonId actor, Scope scope, long ifVersion, Instant now);

    /**
     * @param calendars another word after every change of a company calendar: as long as it is the same, all that has
     *     been read of them since still holds
     */
    record Found(List<HoursDefaults> defaults, String calendars) {

        public Found {
            defaults = List.copyOf(defaults);
            requireNonNull(calendars, "calendars");
        }
    }
}
