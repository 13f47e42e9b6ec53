package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One entry of a record's history, which is only ever added to.
 *
 * @param version of the record from then on
 * @param by empty if a job did it
 * @param about whom it concerns, if it is about one person: who was told, answered, was left out
 * @param textVersion that the entry is about
 */
public record Entry(long version, Deed deed, Optional<PersonId> by, Optional<PersonId> about, int textVersion,
        Instant at, List<FieldChange> changes) {

    public Entry {
        requireNonNull(deed, "deed");
        requireNonNull(by, "by");
        requireNonNull(about, "about");
        requireNonNull(at, "at");
        changes = List.copyOf(changes);
    }
}
