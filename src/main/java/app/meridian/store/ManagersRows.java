package app.meridian.store;

import app.meridian.core.checkin.RoundManagers;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Container;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Rows of who manages rounds. */
final class ManagersRows {
    private final BoardRows rows;

    ManagersRows(BoardRows rows) {
        this.rows = rows;
    }

    /** Among what was found; nobody if there is no row. */
    static RoundManagers of(Container container, List<BoardEntity> found) {
        return found.stream().filter(BoardKind.MANAGERS::is).findFirst()
                .map(row -> ManagersJson.toDomain(row, container))
                .orElseGet(() -> RoundManagers.none(container));
    }

    Optional<RoundManagers> save(PersonId actor, RoundManagers managers, Instant now) {
        String body = StoredJson.write(ManagersJson.of(managers));
        String slot = Slots.ofManagers(managers.container());
        return rows.history().attempt(() -> {
            Optional<BoardEntity> row = rows.in(List.of(slot)).stream().findFirst();
            if (row.map(BoardEntity::getVersion).orElse(0L) != managers.version()) return Optional.empty();
            row.ifPresentOrElse(existing -> rows.change(actor, existing, body, each -> {}, now),
                    () -> create(actor, managers.container(), body, now));
            return Optional.of(managers.withVersion(managers.version() + 1));
        });
    }

    private void create(PersonId actor, Container container, String body, Instant now) {
        String record = BoardKind.MANAGERS.record(container.reference());
        rows.history().record(record, 1, actor, now, Optional.of(body));
        rows.create(container, BoardKind.MANAGERS, Slots.ofManagers(container), record, body);
    }
}
