package app.meridian.store;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** The rows of table {@code DUE}, whatever stands in their bodies. */
final class DueRows {
    private static final String COLUMNS = "ID, REFERENCE, OF_TYPE, VERSION, BODY";
    private static final int PAGE = 100;

    private final ActiveObjects ao;
    private final History history;

    DueRows(ActiveObjects ao) {
        this.ao = requireNonNull(ao, "ao");
        this.history = new History(ao);
    }

    /** In one statement for up to 900 references. */
    List<DueEntity> of(List<String> references) {
        return InList.of("REFERENCE", references)
                .flatMap(some -> Stream.of(ao.find(DueEntity.class, some.in(COLUMNS)))).toList();
    }

    List<DueEntity> ofType(String type) {
        return List.of(ao.find(DueEntity.class, Query.select(COLUMNS).where("OF_TYPE = ?", type)));
    }

    /** Goes through all rows of the type, of which few are in memory at a time. */
    void forEach(String type, Consumer<DueEntity> use) {
        List<DueEntity> page = page(type, 0);
        while (!page.isEmpty()) {
            page.forEach(use);
            page = page(type, page.get(page.size() - 1).getID());
        }
    }

    private List<DueEntity> page(String type, int afterId) {
        Query query = Query.select(COLUMNS).where("OF_TYPE = ? AND ID > ?", type, afterId).order("ID").limit(PAGE);
        return List.of(ao.find(DueEntity.class, query));
    }

    /** @return the new version; empty, and nothing changed, if the stored one is not {@code ifVersion} */
    Optional<Long> save(PersonId actor, String type, String reference, long ifVersion, String body, Instant now) {
        return history.attempt(() -> {
            Optional<DueEntity> row = of(List.of(reference)).stream().findFirst();
            if (row.map(DueEntity::getVersion).orElse(0L) != ifVersion) return Optional.empty();
            long version = ifVersion + 1;
            history.record(record(reference), version, actor, now, Optional.of(body));
            row.ifPresentOrElse(existing -> update(existing, version, body), () -> create(type, reference, body));
            return Optional.of(version);
        });
    }

    /** With all its history. */
    void delete(String reference) {
        ao.executeInTransaction(() -> {
            history.forget(record(reference));
            return ao.deleteWithSQL(DueEntity.class, "REFERENCE = ?", reference);
        });
    }

    /** The product's id of what the row is about. */
    static long idOf(DueEntity row) {
        return Long.parseLong(row.getReference().substring(row.getOfType().length() + 1));
    }

    private void create(String type, String reference, String body) {
        ao.create(DueEntity.class, new DBParam("REFERENCE", reference), new DBParam("OF_TYPE", type),
                new DBParam("VERSION", 1L), new DBParam("BODY", body));
    }

    private static void update(DueEntity row, long version, String body) {
        row.setVersion(version);
        row.setBody(body);
        row.save();
    }

    /** Projects and spaces have other records under their own reference: what is set for their hours. */
    static String record(String reference) {
        return "due/" + reference;
    }
}
