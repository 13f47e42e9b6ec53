package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Something that is done to a decision, before its entry is written.
 *
 * @param by empty if a job does it
 * @param about the one person whom it concerns, if it concerns one
 */
public record Happening(Deed deed, Optional<PersonId> by, Optional<PersonId> about, Instant at) {

    public Happening {
        requireNonNull(deed, "deed");
        requireNonNull(by, "by");
        requireNonNull(about, "about");
        requireNonNull(at, "at");
    }

    public static Happening by(PersonId actor, Deed deed, Instant at) {
        return new Happening(deed, Optional.of(actor), Optional.empty(), at);
    }

    /** What a job finds out about one person. */
    public static Happening ofItself(Deed deed, PersonId about, Instant at) {
        return new Happening(deed, Optional.empty(), Optional.of(about), at);
    }

    public Happening about(PersonId person) {
        return new Happening(deed, by, Optional.of(person), at);
    }

    /**
     * The next version, and its entry with all that is not as before. The record changes for its readers when somebody
     * does something, not when a job does.
     *
     * @param stored as it is stored
     * @param next its version is not looked at
     */
    public Written makes(Decision stored, Decision next) {
        Instant changedAt = by.isPresent() ? at : stored.changedAt();
        Decision after = cast(next).withVersion(stored.version() + 1, changedAt);
        return written(after, Facts.of(stored));
    }

    /** A record's first version. */
    Written begins(Decision first) {
        return written(cast(first), Map.of());
    }

    private Decision cast(Decision decision) {
        Set<PersonId> people = new LinkedHashSet<>(Named.in(decision));
        by.ifPresent(people::add);
        about.ifPresent(people::add);
        return decision.withCast(decision.cast().with(people));
    }

    private Written written(Decision after, Map<String, String> before) {
        Entry entry = new Entry(after.version(), deed, by, about, after.textVersion(), at,
                FieldChange.between(before, Facts.of(after)));
        return new Written(after, entry, Optional.empty());
    }
}
