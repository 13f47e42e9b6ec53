package app.meridian.store;

import app.meridian.core.checkin.Blocker;
import app.meridian.core.checkin.BlockerId;
import app.meridian.core.checkin.NewBlocker;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Home;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.java.ao.DBParam;

/** Rows of blockers, changed within the transaction of a check-in or in their own. */
final class BlockerRows {
    private final BoardRows rows;

    BlockerRows(BoardRows rows) {
        this.rows = rows;
    }

    /** To be called within {@link History#attempt}. */
    Blocker raise(PersonId actor, NewBlocker blocker, Instant now) {
        BlockerJson raised = BlockerJson.of(blocker);
        String body = StoredJson.write(raised);
        BoardEntity row = rows.create(blocker.home(), BoardKind.BLOCKER, Slots.of(blocker.home()),
                BoardKind.BLOCKER.word() + "/" + UUID.randomUUID(), body,
                new DBParam("OPEN_AUTHOR", Sha256.of(blocker.author().key())),
                new DBParam("OPEN_OWNER", Sha256.of(blocker.owner().key())));
        rows.history().record(BoardKind.BLOCKER.record(row.getID()), 1, actor, now, Optional.of(body));
        return raised.toDomain(new BlockerId(row.getID()), blocker.home(), 1);
    }

    /** To be called within {@link History#attempt}; changes nothing if the stored version is another one. */
    Optional<Blocker> save(PersonId actor, Blocker blocker, Instant now) {
        return rows.current(BoardKind.BLOCKER, blocker.id().value(), blocker.version()).map(row -> {
            BlockerJson changed = BlockerJson.of(row).with(blocker);
            rows.change(actor, row, StoredJson.write(changed), each -> place(each, changed), now);
            return blocker.withVersion(blocker.version() + 1);
        });
    }

    boolean areCurrent(List<Blocker> blockers) {
        List<Integer> ids = blockers.stream().map(each -> Math.toIntExact(each.id().value())).distinct().toList();
        List<BoardEntity> stored = rows.of(BoardKind.BLOCKER, ids);
        return blockers.stream().allMatch(blocker -> stored.stream()
                .anyMatch(row -> row.getID() == blocker.id().value() && row.getVersion() == blocker.version()));
    }

    /** Open ones are found by their people, and stand where screens look; resolved ones elsewhere. */
    static void place(BoardEntity row, BlockerJson blocker) {
        Home home = BoardRows.homeOf(row);
        row.setSlot(blocker.isOpen() ? Slots.of(home) : Slots.ofResolved(home));
        row.setOpenAuthor(blocker.isOpen() ? Sha256.of(blocker.author()) : null);
        row.setOpenOwner(blocker.isOpen() ? Sha256.of(blocker.owner()) : null);
    }
}
