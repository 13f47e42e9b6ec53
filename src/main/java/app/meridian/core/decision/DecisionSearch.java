package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Homes;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds issues by the decisions that were made for them or that link to them, as far as somebody sees both. */
public final class DecisionSearch {
    /** Issues that one search hands over. */
    public static final int MOST = 10_000;
    private static final int BATCH = 500;
    /** Decisions that are looked at for one issue. */
    private static final int LOOKED_AT = 20;

    private final DecisionStore store;
    private final Homes homes;

    public DecisionSearch(DecisionStore store, Homes homes) {
        this.store = requireNonNull(store, "store");
        this.homes = requireNonNull(homes, "homes");
    }

    /** Ids of those with an open decision that wants the person's response. */
    public List<Long> awaiting(PersonId person) {
        return store.awaiting(SubjectType.ISSUE, person, MOST).stream()
                .filter(issue -> homes.canSee(Optional.of(person), issue)).map(Subject::id).toList();
    }

    /** Ids of those with a superseded decision. @param reader empty for an anonymous one */
    public List<Long> citingSuperseded(Optional<PersonId> reader) {
        List<Long> found = new ArrayList<>();
        List<Subject> batch = store.citingSuperseded(SubjectType.ISSUE, 0, BATCH);
        while (!batch.isEmpty() && found.size() < MOST) {
            batch.stream().filter(issue -> cites(reader, issue)).map(Subject::id).forEach(found::add);
            long last = batch.get(batch.size() - 1).id();
            batch = batch.size() < BATCH ? List.of() : store.citingSuperseded(SubjectType.ISSUE, last, BATCH);
        }
        return found.size() > MOST ? List.copyOf(found.subList(0, MOST)) : List.copyOf(found);
    }

    /** A decision that the reader may not see must not show by what cites it (rule K10). */
    private boolean cites(Optional<PersonId> reader, Subject issue) {
        return homes.canSee(reader, issue) && store.superseded(issue, LOOKED_AT).stream()
                .anyMatch(decision -> homes.canSee(reader, decision.home()));
    }
}
