package app.meridian.store;

import static java.util.Objects.requireNonNull;

import app.meridian.core.checkin.RoundId;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.stream.Stream;

/** Deletes turns with their histories. */
final class TurnRemovals {
    private static final int PAGE = 300;

    private final TurnRows rows;
    private final History history;

    TurnRemovals(ActiveObjects ao, TurnRows rows) {
        this.rows = requireNonNull(rows, "rows");
        this.history = new History(ao);
    }

    /** Those of the round. Histories go first, so that what is left by a failure can be deleted later. */
    void delete(RoundId round) {
        List<TurnEntity> page = page(round, 0);
        while (!page.isEmpty()) {
            history.delete(page.stream().flatMap(TurnRemovals::keys));
            page = page(round, page.get(page.size() - 1).getID());
        }
        rows.delete("ROUND_ID = ?", round.value());
    }

    void delete(TurnEntity row) {
        history.delete(keys(row));
        rows.delete("ID = ?", row.getID());
    }

    private List<TurnEntity> page(RoundId round, int afterId) {
        return rows.withoutTexts("ID", PAGE, "ROUND_ID = ? AND ID > ?", round.value(), afterId).toList();
    }

    private static Stream<String> keys(TurnEntity row) {
        return Stream.concat(History.keys(TurnRows.record(row.getID()), row.getVersion()),
                History.keys(WindowRows.record(row.getID()), 1));
    }
}
