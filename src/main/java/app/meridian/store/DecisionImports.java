package app.meridian.store;

import app.meridian.core.decision.Decision;
import app.meridian.core.decision.DecisionId;
import app.meridian.core.decision.DecisionNumber;
import app.meridian.core.decision.Imported;
import app.meridian.core.person.PersonId;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Stores records that were exported before, all of them in one transaction. */
final class DecisionImports {
    /** How often a number is asked for that somebody else was given at the same moment. */
    private static final int ATTEMPTS = 50;

    private final DecisionRows rows;
    private final DecisionMarkRows marks;
    private final DecisionHistory entries;
    private final History history;

    DecisionImports(ActiveObjects ao, DecisionRows rows) {
        this.rows = rows;
        this.marks = new DecisionMarkRows(ao);
        this.entries = new DecisionHistory(ao);
        this.history = new History(ao);
    }

    List<Decision> add(PersonId actor, List<Imported> records, String clientKey) {
        List<String> keys = IntStream.range(0, records.size())
                .mapToObj(n -> DecisionWrites.postKey(actor, "import/" + n, clientKey)).toList();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            List<Decision> earlier = rows.in("POST_KEY", keys).map(DecisionRows::toDomain).toList();
            if (!earlier.isEmpty() || records.isEmpty()) return earlier;
            Optional<List<Decision>> stored = history.attempt(() -> Optional.of(create(records, keys)));
            if (stored.isPresent()) return stored.get();
        }
        throw new IllegalStateException("No numbers are free for what is imported");
    }

    /** First all rows, since records name each other by the ids that these get. */
    private List<Decision> create(List<Imported> records, List<String> keys) {
        Map<DecisionId, DecisionId> ids = new HashMap<>();
        List<DecisionEntity> created = new ArrayList<>();
        for (int n = 0; n < records.size(); n++) {
            Decision wanted = records.get(n).decision();
            Decision numbered = new Imported(wanted, List.of(), List.of())
                    .as(free(wanted.number()), Map.of(wanted.id(), wanted.id())).decision();
            DecisionEntity row = rows.create(DecisionColumns.of(numbered), keys.get(n));
            ids.put(wanted.id(), new DecisionId(row.getID()));
            created.add(row);
        }
        return IntStream.range(0, records.size())
                .mapToObj(n -> complete(created.get(n), records.get(n), ids)).toList();
    }

    private Decision complete(DecisionEntity row, Imported record, Map<DecisionId, DecisionId> ids) {
        Imported stored = record.as(row.getDecisionNo(), ids);
        Decision decision = stored.decision();
        DecisionColumns.of(decision).copyTo(row, decision.isOpen() ? decision.changedAt().toEpochMilli() : null);
        row.save();
        stored.entries().forEach(entry -> entries.add(decision, entry));
        stored.frozen().forEach(entries::add);
        marks.write(Optional.empty(), decision);
        return decision;
    }

    private long free(DecisionNumber wanted) {
        boolean isTaken = rows.in("DECISION_KEY", List.of(DecisionRows.keyOf(wanted))).findFirst().isPresent();
        return isTaken ? rows.lastNumber(wanted.container()) + 1 : wanted.number();
    }
}
