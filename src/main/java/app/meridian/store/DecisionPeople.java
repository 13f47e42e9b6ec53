package app.meridian.store;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.Cast;
import app.meridian.core.decision.Decision;
import app.meridian.core.decision.Departed;
import app.meridian.core.person.PersonId;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Follows people who go or get another key, each decision in a transaction of its own (rules P3 and K11). */
final class DecisionPeople {
    private static final int PAGE = 100;
    /** How often a decision is read again that somebody else has changed at the same moment. */
    private static final int ATTEMPTS = 20;

    private final ActiveObjects ao;
    private final DecisionRows rows;
    private final DecisionWrites writes;
    private final DecisionMarkRows marks;
    private final History history;

    DecisionPeople(ActiveObjects ao, DecisionRows rows, DecisionWrites writes) {
        this.ao = requireNonNull(ao, "ao");
        this.rows = requireNonNull(rows, "rows");
        this.writes = requireNonNull(writes, "writes");
        this.marks = new DecisionMarkRows(ao);
        this.history = new History(ao);
    }

    void forget(PersonId person, Instant now) {
        forEachOf(person, id -> {
            boolean settled = false;
            for (int attempt = 0; attempt < ATTEMPTS && !settled; attempt++) settled = isWithout(person, id, now);
        });
    }

    /** Only who a number is changes: neither texts nor history nor what is frozen. */
    void rekey(PersonId old, PersonId current) {
        forEachOf(old, id -> history.attempt(() ->
                rows.locked(List.of(id)).stream().findFirst().map(row -> rekey(row, old, current))));
    }

    private boolean isWithout(PersonId person, long id, Instant now) {
        return rows.of(List.of(id)).findFirst().map(DecisionRows::toDomain)
                .flatMap(decision -> Departed.without(person, decision, now))
                .map(written -> writes.save(List.of(written)).isPresent()).orElse(true);
    }

    private Decision rekey(DecisionEntity row, PersonId old, PersonId current) {
        Decision before = DecisionRows.toDomain(row);
        Cast renamed = new Cast(before.cast().people().stream()
                .map(person -> person.equals(old) ? current : person).toList());
        DecisionColumns after = DecisionColumns.of(before).in(renamed);
        after.copyPeopleTo(row);
        row.save();
        marks.write(Optional.of(before), after.decision());
        return after.decision();
    }

    private void forEachOf(PersonId person, Consumer<Long> use) {
        List<DecisionPersonEntity> page = page(person, 0);
        while (!page.isEmpty()) {
            page.forEach(row -> use.accept(row.getDecisionId()));
            page = page(person, page.get(page.size() - 1).getID());
        }
    }

    private List<DecisionPersonEntity> page(PersonId person, int afterId) {
        Query query = Query.select("ID, DECISION_ID").where("PERSON = ? AND ID > ?", Sha256.of(person.key()), afterId);
        return Stream.of(ao.find(DecisionPersonEntity.class, query.order("ID").limit(PAGE))).toList();
    }
}
