package app.meridian.store;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Changes who is named in the bodies of boards, each in a transaction of its own (rule P3). */
final class BoardPeople {
    private static final List<BoardKind> WITH_HISTORY =
            List.of(BoardKind.ROUND, BoardKind.MANAGERS, BoardKind.BLOCKER);
    /** How often a row is read again that somebody else has changed at the same moment. */
    private static final int ATTEMPTS = 5;

    private final BoardRows rows;

    BoardPeople(BoardRows rows) {
        this.rows = requireNonNull(rows, "rows");
    }

    void forget(PersonId person, Instant now) {
        change(person, PeopleChange.without(person), now);
    }

    void rekey(PersonId old, PersonId current, Instant now) {
        PeopleChange change = PeopleChange.renamed(old, current);
        change(current, change, now);
        for (BoardKind kind : WITH_HISTORY) {
            rows.history().forEach(kind.record(""), row -> change.of(kind, row.getWhat()).ifPresent(what -> {
                row.setWhat(what);
                row.save();
            }));
        }
    }

    private void change(PersonId actor, PeopleChange change, Instant now) {
        WITH_HISTORY.forEach(kind -> rows.forEach(kind, row -> change(actor, row, change, now)));
    }

    private void change(PersonId actor, BoardEntity found, PeopleChange change, Instant now) {
        BoardKind kind = BoardKind.of(found);
        Optional<BoardEntity> row = Optional.of(found);
        for (int attempt = 0; attempt < ATTEMPTS && row.isPresent(); attempt++) {
            BoardEntity stored = row.get();
            Optional<String> body = change.of(kind, stored.getBody());
            if (body.isEmpty() || save(actor, stored, body.get(), now)) return;
            row = rows.of(kind, found.getID());
        }
    }

    private boolean save(PersonId actor, BoardEntity row, String body, Instant now) {
        return rows.history().attempt(() -> Optional.of(rows.change(actor, row, body, changed -> {
            if (BoardKind.BLOCKER.is(row)) BlockerRows.place(row, StoredJson.read(body, BlockerJson.class));
        }, now))).isPresent();
    }
}
