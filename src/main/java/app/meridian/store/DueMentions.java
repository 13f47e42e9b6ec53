package app.meridian.store;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.SubjectType;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Changes who is named in the bodies of all subjects, each in a transaction of its own (rule P3). */
final class DueMentions {
    /** How often a row is read again that somebody else has changed at the same moment. */
    private static final int ATTEMPTS = 5;

    private final History history;
    private final DueRows rows;

    DueMentions(ActiveObjects ao, DueRows rows) {
        this.history = new History(ao);
        this.rows = requireNonNull(rows, "rows");
    }

    void change(PersonId actor, UnaryOperator<DueAdditionsJson> change, Instant now) {
        for (SubjectType type : SubjectType.values()) {
            rows.forEach(type.word(), row -> change(actor, row, change, now));
        }
    }

    /** What the history says, which has no version of its own. */
    void changeHistory(UnaryOperator<DueAdditionsJson> change) {
        for (SubjectType type : SubjectType.values()) {
            history.forEach(DueRows.record(type.word()) + "/", row -> change(row, change));
        }
    }

    private void change(PersonId actor, DueEntity row, UnaryOperator<DueAdditionsJson> change, Instant now) {
        Optional<DueEntity> current = Optional.of(row);
        for (int attempt = 0; attempt < ATTEMPTS && current.isPresent(); attempt++) {
            DueEntity stored = current.get();
            Optional<String> changed = changed(stored.getBody(), change);
            if (changed.isEmpty()) return;
            if (rows.save(actor, stored.getOfType(), stored.getReference(), stored.getVersion(), changed.get(), now)
                    .isPresent()) return;
            current = rows.of(List.of(row.getReference())).stream().findFirst();
        }
    }

    private static void change(ChangeEntity row, UnaryOperator<DueAdditionsJson> change) {
        changed(row.getWhat(), change).ifPresent(what -> {
            row.setWhat(what);
            row.save();
        });
    }

    private static Optional<String> changed(String body, UnaryOperator<DueAdditionsJson> change) {
        DueAdditionsJson before = StoredJson.read(body, DueAdditionsJson.class);
        return Optional.of(change.apply(before)).filter(after -> !after.equals(before)).map(StoredJson::write);
    }
}
