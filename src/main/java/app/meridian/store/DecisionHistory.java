package app.meridian.store;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.Decision;
import app.meridian.core.decision.DecisionId;
import app.meridian.core.decision.Entry;
import app.meridian.core.decision.Frozen;
import app.meridian.core.decision.Seal;
import app.meridian.core.person.PersonId;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** What is only ever added to: entries, in table {@code CHANGE}, and frozen versions. People in both are numbers. */
final class DecisionHistory {
    private static final String FROZEN = "ID, DECISION_ID, TEXT_VERSION, DIGEST, DECIDED_AT, CANONICAL";
    private static final PersonId A_JOB = new PersonId("-");

    private final ActiveObjects ao;
    private final History history;

    DecisionHistory(ActiveObjects ao) {
        this.ao = requireNonNull(ao, "ao");
        this.history = new History(ao);
    }

    /** To be called within {@link History#attempt}: whoever comes second fails here. */
    void add(Decision decision, Entry entry) {
        Numbers numbers = new Numbers(decision.cast());
        PersonId actor = entry.by().map(by -> new PersonId("#" + numbers.of(by))).orElse(A_JOB);
        history.record(DecisionRows.record(decision.id().value()), entry.version(), actor, entry.at(),
                Optional.of(StoredJson.write(EntryJson.of(entry, numbers))));
    }

    /** To be called within {@link History#attempt}. */
    void add(Frozen frozen) {
        Seal seal = frozen.seal();
        ao.create(DecisionFrozenEntity.class, new DBParam("DECISION_ID", frozen.decision().value()),
                new DBParam("TEXT_VERSION", seal.textVersion()), new DBParam("DIGEST", seal.digest()),
                new DBParam("DECIDED_AT", seal.decidedAt().toString()), new DBParam("CANONICAL", frozen.canonical()));
    }

    List<Entry> entries(Decision decision, long upToVersion) {
        String record = DecisionRows.record(decision.id().value());
        Numbers numbers = new Numbers(decision.cast());
        return history.upTo(record, Math.min(upToVersion, decision.version())).stream()
                .map(row -> StoredJson.read(row.getWhat(), EntryJson.class).toDomain(
                        Long.parseLong(row.getChangeKey().substring(record.length() + 1)), numbers)).toList();
    }

    List<Frozen> frozen(DecisionId id) {
        Query query = Query.select(FROZEN).where("DECISION_ID = ?", id.value()).order("ID");
        return Stream.of(ao.find(DecisionFrozenEntity.class, query)).map(row -> new Frozen(id,
                new Seal(row.getTextVersion(), row.getDigest(), Instant.parse(row.getDecidedAt())),
                row.getCanonical())).toList();
    }

    /** All of decisions that are gone, which are of these versions. */
    void delete(List<DecisionEntity> rows) {
        history.delete(rows.stream()
                .flatMap(row -> History.keys(DecisionRows.record(row.getID()), row.getVersion())));
        InList.of("DECISION_ID", rows.stream().map(row -> (long) row.getID()).toList()).forEach(some ->
                ao.deleteWithSQL(DecisionFrozenEntity.class, some.criteria(), some.values().toArray()));
    }
}
