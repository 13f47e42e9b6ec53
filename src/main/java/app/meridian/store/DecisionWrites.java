package app.meridian.store;

import app.meridian.core.decision.Decision;
import app.meridian.core.decision.DecisionId;
import app.meridian.core.decision.NewDecision;
import app.meridian.core.decision.Written;
import app.meridian.core.person.PersonId;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Adds decisions and changes them, each in one transaction with its entry (rule S1). */
final class DecisionWrites {
    /** How often a number is asked for that somebody else was given at the same moment. */
    private static final int ATTEMPTS = 50;

    private static final DecisionId UNKNOWN = new DecisionId(0);

    private final DecisionRows rows;
    private final DecisionMarkRows marks;
    private final DecisionHistory entries;
    private final History history;

    DecisionWrites(ActiveObjects ao, DecisionRows rows) {
        this.rows = rows;
        this.marks = new DecisionMarkRows(ao);
        this.entries = new DecisionHistory(ao);
        this.history = new History(ao);
    }

    Decision add(NewDecision made) {
        String key = postKey(made.beginning().author(), made.container().reference(), made.clientKey().value());
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Decision> decision = history.attempt(() -> Optional.of(create(made, key)))
                    .or(() -> rows.in("POST_KEY", List.of(key)).findFirst().map(DecisionRows::toDomain));
            if (decision.isPresent()) return decision.get();
        }
        throw new IllegalStateException("No number is free in " + made.container());
    }

    Optional<List<Decision>> save(List<Written> written) {
        return history.attempt(() -> {
            Map<Long, DecisionEntity> found = rows.locked(written.stream().map(DecisionWrites::idOf).toList()).stream()
                    .collect(Collectors.toMap(row -> (long) row.getID(), Function.identity()));
            if (!written.stream().allMatch(each -> isNext(each, found.get(idOf(each))))) return Optional.empty();
            return Optional.of(written.stream().map(each -> change(found.get(idOf(each)), each)).toList());
        });
    }

    static String postKey(PersonId author, String place, String clientKey) {
        return Sha256.of(String.join("\n", author.key(), place, clientKey));
    }

    private Decision create(NewDecision made, String key) {
        long number = rows.lastNumber(made.container()) + 1;
        Written first = made.first(UNKNOWN, number);
        DecisionId id = new DecisionId(rows.create(DecisionColumns.of(first.decision()), key).getID());
        Decision decision = made.first(id, number).decision();
        entries.add(decision, first.entry());
        marks.write(Optional.empty(), decision);
        return decision;
    }

    private static long idOf(Written written) {
        return written.decision().id().value();
    }

    /** @param row null if there is none */
    private static boolean isNext(Written written, DecisionEntity row) {
        return row != null && row.getVersion() == written.entry().version() - 1;
    }

    /** The entry goes first: whoever comes second fails there. */
    private Decision change(DecisionEntity row, Written written) {
        Decision before = DecisionRows.toDomain(row);
        entries.add(written.decision(), written.entry());
        written.frozen().ifPresent(entries::add);
        DecisionColumns columns = DecisionColumns.of(written.decision()).in(before.cast());
        columns.copyTo(row, columns.decision().isOpen() ? written.entry().at().toEpochMilli() : null);
        row.save();
        marks.write(Optional.of(before), columns.decision());
        return columns.decision();
    }
}
