package app.meridian.store;

import app.meridian.core.checkin.Blocker;
import app.meridian.core.checkin.BlockerId;
import app.meridian.core.checkin.BlockerStore;
import app.meridian.core.checkin.NewBlocker;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Home;
import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Blockers in Active Objects: one statement to find some, three to change one. */
@Component
public class AoBlockerStore implements BlockerStore {
    private final BoardRows rows;
    private final BlockerRows blockers;

    public AoBlockerStore(@ComponentImport ActiveObjects ao) {
        this.rows = new BoardRows(ao);
        this.blockers = new BlockerRows(rows);
    }

    @Override
    public Blocker add(PersonId actor, NewBlocker blocker) {
        return rows.history().attempt(() -> Optional.of(blockers.raise(actor, blocker, blocker.raisedAt())))
                .orElseThrow(() -> new IllegalStateException("A new blocker has an old key"));
    }

    @Override
    public Optional<Blocker> find(BlockerId id) {
        return rows.of(BoardKind.BLOCKER, id.value()).map(BlockerJson::toDomain);
    }

    @Override
    public Optional<Blocker> save(PersonId actor, Blocker blocker, Instant now) {
        return rows.history().attempt(() -> blockers.save(actor, blocker, now));
    }

    @Override
    public List<Blocker> open(Home home) {
        return rows.in(List.of(Slots.of(home))).stream().filter(BoardKind.BLOCKER::is)
                .map(BlockerJson::toDomain).toList();
    }

    @Override
    public List<Blocker> resolved(Home home, Optional<BlockerId> before, int limit) {
        long end = before.map(BlockerId::value).orElse((long) Integer.MAX_VALUE);
        return rows.where("ID DESC", limit, "SLOT = ? AND ID < ?", Slots.ofResolved(home), end).stream()
                .map(BlockerJson::toDomain).toList();
    }

    @Override
    public List<Blocker> openOf(PersonId person, int limit) {
        String digest = Sha256.of(person.key());
        return rows.where("ID", limit, "OPEN_AUTHOR = ? OR OPEN_OWNER = ?", digest, digest).stream()
                .map(BlockerJson::toDomain).toList();
    }
}
