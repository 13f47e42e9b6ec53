package app.meridian.store;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.java.ao.DBParam;

/** Writes the history of records. A record's version can be written once, so its history row is its lock (rule S1). */
final class History {
    private final ActiveObjects ao;

    History(ActiveObjects ao) {
        this.ao = requireNonNull(ao, "ao");
    }

    /** Runs the change in one transaction; empty, and nothing changed, if another one has written its version first. */
    <T> Optional<T> attempt(Supplier<Optional<T>> change) {
        try {
            return ao.executeInTransaction(change::get);
        } catch (RuntimeException e) {
            if (!Violation.isIn(e)) throw e;
            return Optional.empty();
        }
    }

    /** To be called within {@link #attempt}, before the record itself is changed. */
    void record(String record, long version, PersonId actor, Instant now, Optional<String> what) {
        ao.create(ChangeEntity.class, Stream.concat(
                Stream.of(new DBParam("CHANGE_KEY", record + "/" + version), new DBParam("ACTOR", actor.key()),
                        new DBParam("CHANGED_AT", now.toEpochMilli())),
                what.map(text -> new DBParam("WHAT", text)).stream()).toArray(DBParam[]::new));
    }

    /** Deletes all that was written about the record. */
    void forget(String record) {
        ao.deleteWithSQL(ChangeEntity.class, "CHANGE_KEY LIKE ?", record + "/%");
    }
}
