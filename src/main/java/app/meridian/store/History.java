package app.meridian.store;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Writes the history of records. A record's version can be written once, so its history row is its lock (rule S1). */
final class History {
    private static final int PAGE = 100;
    private static final String COLUMNS = "ID, CHANGE_KEY, ACTOR, CHANGED_AT, WHAT";

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

    /** What was written about the record for its versions up to the given one, oldest first. */
    List<ChangeEntity> upTo(String record, long version) {
        return InList.of("CHANGE_KEY", keys(record, version).toList())
                .flatMap(some -> Stream.of(ao.find(ChangeEntity.class, some.in(COLUMNS).order("ID")))).toList();
    }

    /** The keys under which the record's versions up to the given one are written. */
    static Stream<String> keys(String record, long version) {
        return LongStream.rangeClosed(1, version).mapToObj(each -> record + "/" + each);
    }

    /** Goes through all that was written about records whose names start so; few of it is in memory at a time. */
    void forEach(String start, Consumer<ChangeEntity> use) {
        List<ChangeEntity> page = page(start, 0);
        while (!page.isEmpty()) {
            page.forEach(use);
            page = page(start, page.get(page.size() - 1).getID());
        }
    }

    private List<ChangeEntity> page(String start, int afterId) {
        Query query = Query.select("ID, WHAT").where("CHANGE_KEY LIKE ? AND ID > ?", start + "%", afterId);
        return List.of(ao.find(ChangeEntity.class, query.order("ID").limit(PAGE)));
    }

    /** Deletes what was written under the keys. Of records with few versions all keys are quicker than their start. */
    void delete(Stream<String> keys) {
        InList.of("CHANGE_KEY", keys.toList())
                .forEach(some -> ao.deleteWithSQL(ChangeEntity.class, some.criteria(), some.values().toArray()));
    }

    /** Deletes all that was written about the record. */
    void forget(String record) {
        ao.deleteWithSQL(ChangeEntity.class, "CHANGE_KEY LIKE ?", record + "/%");
    }
}
