package app.meridian.store;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.Cast;
import app.meridian.core.decision.Decision;
import app.meridian.core.decision.DecisionId;
import app.meridian.core.decision.DecisionNumber;
import app.meridian.core.decision.DecisionStatus;
import app.meridian.core.decision.RegisterRow;
import app.meridian.core.decision.TemplateId;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Container;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** The rows of table {@code DECISION}. */
final class DecisionRows {
    /** In place of a limit. */
    static final int ALL = -1;

    private static final String LIGHT = "ID, CONTAINER, DECISION_NO, HOME, VERSION, STATUS, CHANGED_AT, TITLE,"
            + " TEMPLATE, TEMPLATE_NAME, DRIVER, REVIEW, SUPERSEDED_BY";
    private static final String COLUMNS = LIGHT + ", TEXT_VERSION, FIELDS, PROGRESS, PEOPLE";
    private static final String BARE = "ID, CONTAINER, VERSION";

    private final ActiveObjects ao;

    DecisionRows(ActiveObjects ao) {
        this.ao = requireNonNull(ao, "ao");
    }

    static String keyOf(DecisionNumber number) {
        return number.container().reference() + "/" + number.number();
    }

    static String record(long id) {
        return "decision/" + id;
    }

    /** In one statement for up to 900 values, by id. */
    Stream<DecisionEntity> in(String column, List<?> values) {
        return InList.of(column, values).flatMap(some -> find(some.in(COLUMNS).order("ID")));
    }

    Stream<DecisionEntity> of(List<Long> ids) {
        return in("ID", ids.stream().distinct().map(Math::toIntExact).toList());
    }

    /**
     * To be called within {@link History#attempt}: nobody else changes them until it ends, and they are read as they
     * are after that. Whoever wants several asks for them at once, since they are locked by id.
     */
    List<DecisionEntity> locked(List<Long> ids) {
        List<Integer> rowIds = ids.stream().distinct().map(Math::toIntExact).toList();
        InList.of("ID", rowIds).flatMap(some -> find(some.in(BARE).order("ID"))).forEach(row -> {
            row.setContainer(row.getContainer());
            row.save();
        });
        return of(ids).toList();
    }

    /** Their long texts are not read. */
    Stream<DecisionEntity> light(List<Long> ids) {
        return InList.of("ID", ids.stream().map(Math::toIntExact).toList())
                .flatMap(some -> find(some.in(LIGHT).order("ID")));
    }

    Stream<DecisionEntity> where(String order, int limit, String condition, Object... values) {
        return find(Query.select(COLUMNS).where(condition, values).order(order).limit(limit));
    }

    /** Id, container and version only. */
    Stream<DecisionEntity> bare(int limit, String condition, Object... values) {
        return find(Query.select(BARE).where(condition, values).order("ID").limit(limit));
    }

    /** The highest number that was given in the container; 0 if there is none. */
    long lastNumber(Container container) {
        return find(Query.select("ID, DECISION_NO").where("CONTAINER = ?", container.reference())
                .order("DECISION_NO DESC").limit(1)).findFirst().map(DecisionEntity::getDecisionNo).orElse(0L);
    }

    /** To be called within {@link History#attempt}. */
    DecisionEntity create(DecisionColumns columns, String postKey) {
        return ao.create(DecisionEntity.class, Stream.of(columns.params(postKey))
                .filter(each -> each.getValue() != null).toArray(DBParam[]::new));
    }

    void delete(List<Integer> ids) {
        InList.of("ID", ids)
                .forEach(some -> ao.deleteWithSQL(DecisionEntity.class, some.criteria(), some.values().toArray()));
    }

    static Decision toDomain(DecisionEntity row) {
        Cast cast = castOf(row);
        Numbers numbers = new Numbers(cast);
        DecisionStateJson state = StoredJson.read(row.getProgress(), DecisionStateJson.class);
        return new Decision(new DecisionId(row.getID()), numberOf(row), Slots.home(row.getHome()),
                state.beginning(row, numbers), row.getVersion(), row.getTextVersion(),
                Instant.parse(state.changedAt()), DecisionStatus.valueOf(row.getStatus()),
                StoredJson.read(row.getFields(), DecisionFieldsJson.class).toDomain(numbers), state.votes(numbers),
                state.closed(numbers), state.seal(), state.replacedBy(), cast);
    }

    static Cast castOf(DecisionEntity row) {
        return new Cast(Stream.of(StoredJson.read(row.getPeople(), String[].class)).map(PersonId::new).toList());
    }

    static RegisterRow toRegister(DecisionEntity row) {
        String template = row.getTemplateName();
        return new RegisterRow(new DecisionId(row.getID()), numberOf(row), Slots.home(row.getHome()),
                DecisionStatus.valueOf(row.getStatus()), row.getTitle() == null ? "" : row.getTitle(),
                new TemplateId(row.getTemplate()), template == null ? "" : template, new PersonId(row.getDriver()),
                Instant.ofEpochMilli(row.getChangedAt()), Optional.ofNullable(row.getReview()).map(LocalDate::parse),
                Optional.ofNullable(row.getSupersededBy()).map(DecisionId::new));
    }

    private static DecisionNumber numberOf(DecisionEntity row) {
        return new DecisionNumber((Container) Slots.home(row.getContainer()), row.getDecisionNo());
    }

    private Stream<DecisionEntity> find(Query query) {
        return Stream.of(ao.find(DecisionEntity.class, query));
    }
}
