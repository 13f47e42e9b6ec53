package app.meridian.store;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Home;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** The rows of table {@code BOARD}, whatever stands in their bodies. */
final class BoardRows {
    private static final String COLUMNS = "ID, SLOT, HOME_TYPE, HOME_ID, KIND, VERSION, BODY, FIXED_UNTIL, AGAIN_AT";
    private static final int PAGE = 100;
    private static final String OLDEST_FIRST = "ID";

    private final ActiveObjects ao;
    private final History history;

    BoardRows(ActiveObjects ao) {
        this.ao = requireNonNull(ao, "ao");
        this.history = new History(ao);
    }

    /** All rows in these slots, oldest first; in one statement for up to 900. */
    List<BoardEntity> in(List<String> slots) {
        return InList.of("SLOT", slots).flatMap(some -> find(some.in(COLUMNS).order(OLDEST_FIRST))).toList();
    }

    /** The rows with these ids; in one statement for up to 900. */
    List<BoardEntity> of(BoardKind kind, List<Integer> ids) {
        return InList.of("ID", ids).flatMap(some -> find(some.in(COLUMNS).order(OLDEST_FIRST)))
                .filter(kind::is).toList();
    }

    Optional<BoardEntity> of(BoardKind kind, long id) {
        return of(kind, List.of(Math.toIntExact(id))).stream().findFirst();
    }

    Optional<BoardEntity> withKey(String key) {
        return find(Query.select(COLUMNS).where("BOARD_KEY = ?", key).limit(1)).findFirst();
    }

    List<BoardEntity> where(String order, int limit, String condition, Object... values) {
        return find(Query.select(COLUMNS).where(condition, values).order(order).limit(limit)).toList();
    }

    /** Goes through all rows of the kind, of which few are in memory at a time. */
    void forEach(BoardKind kind, Consumer<BoardEntity> use) {
        List<BoardEntity> page = page(kind, 0);
        while (!page.isEmpty()) {
            page.forEach(use);
            page = page(kind, page.get(page.size() - 1).getID());
        }
    }

    private List<BoardEntity> page(BoardKind kind, int afterId) {
        return where(OLDEST_FIRST, PAGE, "KIND = ? AND ID > ?", kind.word(), afterId);
    }

    /** Those of the kind at the home, oldest first. */
    List<BoardEntity> at(Home home, BoardKind kind) {
        return find(Query.select(COLUMNS).where("HOME_TYPE = ? AND HOME_ID = ? AND KIND = ?",
                Slots.typeOf(home), home.id(), kind.word()).order(OLDEST_FIRST)).toList();
    }

    /** Runs the change in one transaction; see {@link History#attempt}. */
    History history() {
        return history;
    }

    /** To be called within {@link History#attempt}. Writes no history. */
    BoardEntity create(Home home, BoardKind kind, String slot, String key, String body, DBParam... more) {
        return ao.create(BoardEntity.class, Stream.concat(Stream.of(new DBParam("SLOT", slot),
                new DBParam("HOME_TYPE", Slots.typeOf(home)), new DBParam("HOME_ID", home.id()),
                new DBParam("KIND", kind.word()), new DBParam("BOARD_KEY", key), new DBParam("VERSION", 1L),
                new DBParam("BODY", body)), Stream.of(more).filter(each -> each.getValue() != null))
                .toArray(DBParam[]::new));
    }

    /** To be called within {@link History#attempt}, before anything else is written there. */
    Optional<BoardEntity> current(BoardKind kind, long id, long ifVersion) {
        return of(kind, id).filter(row -> row.getVersion() == ifVersion);
    }

    /**
     * Stores the row as the version after its own, with its history. To be called within {@link History#attempt}.
     *
     * @param more changes other columns
     */
    long change(PersonId actor, BoardEntity row, String body, Consumer<BoardEntity> more, Instant now) {
        long version = row.getVersion() + 1;
        history.record(record(row), version, actor, now, Optional.of(body));
        row.setVersion(version);
        row.setBody(body);
        more.accept(row);
        row.save();
        return version;
    }

    /** Homes of the type that have rows, each once, by id: at most so many after the given id. */
    List<Home> homes(String type, long afterId, int limit) {
        Set<Long> ids = new TreeSet<>();
        long after = afterId;
        List<BoardEntity> page;
        do {
            page = find(Query.select("ID, HOME_ID").where("HOME_TYPE = ? AND HOME_ID > ?", type, after)
                    .order("HOME_ID, ID").limit(PAGE)).toList();
            for (BoardEntity row : page) ids.add(after = row.getHomeId());
        } while (!page.isEmpty() && ids.size() < limit);
        return ids.stream().limit(limit).map(id -> Slots.home(type, id)).toList();
    }

    /** All rows of the home with their histories. */
    void delete(Home home) {
        Object[] values = {Slots.typeOf(home), home.id()};
        ao.executeInTransaction(() -> {
            Query query = Query.select("ID, KIND, HOME_TYPE, HOME_ID, VERSION")
                    .where("HOME_TYPE = ? AND HOME_ID = ?", values);
            history.delete(find(query).flatMap(row -> History.keys(record(row), row.getVersion())));
            return ao.deleteWithSQL(BoardEntity.class, "HOME_TYPE = ? AND HOME_ID = ?", values);
        });
    }

    static Home homeOf(BoardEntity row) {
        return Slots.home(row.getHomeType(), row.getHomeId());
    }

    static String record(BoardEntity row) {
        BoardKind kind = BoardKind.of(row);
        return kind.record(kind == BoardKind.MANAGERS ? homeOf(row).reference() : row.getID());
    }

    private Stream<BoardEntity> find(Query query) {
        return Stream.of(ao.find(BoardEntity.class, query));
    }
}
