package app.meridian.store;

import static java.util.Objects.requireNonNull;

import app.meridian.core.checkin.RoundId;
import app.meridian.core.person.PersonId;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Optional;

/**
 * Moves turns to the current key of their people, each in a transaction of its own (rule P3). Who is mentioned in a
 * text stays as it is: it reads as a former user.
 */
final class TurnPeople {
    private static final int PAGE = 100;

    private final BoardRows boards;
    private final TurnRows rows;
    private final TurnRemovals removals;
    private final History history;

    TurnPeople(ActiveObjects ao, BoardRows boards, TurnRows rows) {
        this.boards = requireNonNull(boards, "boards");
        this.rows = requireNonNull(rows, "rows");
        this.removals = new TurnRemovals(ao, rows);
        this.history = new History(ao);
    }

    /** To be done while blockers still name the old key: they say in which answers it stands. */
    void rekey(PersonId old, PersonId current) {
        boards.forEach(BoardKind.BLOCKER, row -> {
            BlockerJson blocker = BlockerJson.of(row);
            if (old.key().equals(blocker.named())) blocker.turnKey().ifPresent(key -> rename(key, old, current));
        });
        List<TurnEntity> page = ofPerson(old);
        while (!page.isEmpty()) {
            page.forEach(row -> history.attempt(() -> Optional.of(move(row, current))));
            page = ofPerson(old);
        }
        rows.withoutTexts("ID", TurnRows.ALL, "DELETED_BY = ?", old.key()).forEach(row -> {
            row.setDeletedBy(current.key());
            row.save();
        });
    }

    private void rename(String turnKey, PersonId old, PersonId current) {
        history.attempt(() -> rows.in("TURN_KEY", List.of(turnKey)).findFirst()
                .filter(row -> row.getBody() != null).map(row -> {
                    row.setBody(StoredJson.write(TurnJson.read(row.getBody()).renamed(old, current)));
                    row.save();
                    return row;
                }));
    }

    /** Somebody who has a turn of that day under both keys keeps the one under the current key. */
    private TurnEntity move(TurnEntity row, PersonId current) {
        String key = TurnRows.keyOf(new RoundId(row.getRoundId()), current, TurnRows.dayOf(row));
        if (rows.inWithoutTexts("TURN_KEY", List.of(key)).findFirst().isPresent()) {
            removals.delete(row);
            return row;
        }
        row.setTurnKey(key);
        row.setPerson(Sha256.of(current.key()));
        row.setUserKey(current.key());
        row.save();
        return row;
    }

    private List<TurnEntity> ofPerson(PersonId person) {
        return rows.withoutTexts("ID", PAGE, "PERSON = ?", Sha256.of(person.key())).toList();
    }
}
