package app.meridian.store;

import static java.util.Objects.requireNonNull;

import app.meridian.core.checkin.Answer;
import app.meridian.core.checkin.Deletion;
import app.meridian.core.checkin.Mood;
import app.meridian.core.checkin.RoundId;
import app.meridian.core.checkin.Turn;
import app.meridian.core.checkin.TurnId;
import app.meridian.core.checkin.Window;
import app.meridian.core.person.PersonId;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** The rows of table {@code TURN}, which is large: every statement goes by an index. */
final class TurnRows {
    /** In place of a limit. */
    static final int ALL = -1;

    private static final String WITHOUT_TEXTS = "ID, TURN_KEY, ROUND_ID, USER_KEY, TURN_DAY, OPENS, CLOSES, VERSION,"
            + " GIVEN_AT, CHANGED_AT, AUTHOR_ZONE, MOOD, DELETED_AT, DELETED_BY";
    private static final String COLUMNS = WITHOUT_TEXTS + ", BODY";

    private final ActiveObjects ao;

    TurnRows(ActiveObjects ao) {
        this.ao = requireNonNull(ao, "ao");
    }

    static String keyOf(RoundId round, PersonId person, LocalDate day) {
        return round.value() + "/" + Sha256.of(person.key()) + "/" + day;
    }

    static String record(long id) {
        return "turn/" + id;
    }

    /** In one statement for up to 900 values. */
    Stream<TurnEntity> in(String column, List<?> values) {
        return InList.of(column, values).flatMap(some -> find(some.in(COLUMNS).order("ID")));
    }

    Stream<TurnEntity> where(String order, int limit, String condition, Object... values) {
        return find(Query.select(COLUMNS).where(condition, values).order(order).limit(limit));
    }

    /** Their texts are not read. */
    Stream<TurnEntity> withoutTexts(String order, int limit, String condition, Object... values) {
        return find(Query.select(WITHOUT_TEXTS).where(condition, values).order(order).limit(limit));
    }

    Stream<TurnEntity> inWithoutTexts(String column, List<?> values) {
        return InList.of(column, values).flatMap(some -> find(some.in(WITHOUT_TEXTS).order("ID")));
    }

    int count(String condition, Object... values) {
        return ao.count(TurnEntity.class, Query.select().where(condition, values));
    }

    /** With neither answer nor, if none is given, window. */
    TurnEntity create(RoundId round, PersonId person, LocalDate day, Optional<Window> window) {
        Stream<DBParam> fixed = window.stream().flatMap(each -> Stream.of(
                new DBParam("OPENS", each.opens().toEpochMilli()),
                new DBParam("CLOSES", each.closes().toEpochMilli())));
        return ao.create(TurnEntity.class, Stream.concat(fixed, Stream.of(
                new DBParam("TURN_KEY", keyOf(round, person, day)), new DBParam("SLOT", Slots.of(round, day)),
                new DBParam("ROUND_ID", round.value()), new DBParam("PERSON", Sha256.of(person.key())),
                new DBParam("USER_KEY", person.key()), new DBParam("TURN_DAY", day.toEpochDay()),
                new DBParam("VERSION", 0L))).toArray(DBParam[]::new));
    }

    void delete(String condition, Object... values) {
        ao.deleteWithSQL(TurnEntity.class, condition, values);
    }

    /** Reads texts only where there are some. */
    static Turn toDomain(TurnEntity row) {
        return new Turn(new TurnId(row.getID()), new RoundId(row.getRoundId()), new PersonId(row.getUserKey()),
                dayOf(row), row.getVersion(), windowOf(row), answerOf(row), deletionOf(row));
    }

    static LocalDate dayOf(TurnEntity row) {
        return LocalDate.ofEpochDay(row.getTurnDay());
    }

    static Optional<Window> windowOf(TurnEntity row) {
        return row.getOpens() == null ? Optional.empty() : Optional.of(
                new Window(Instant.ofEpochMilli(row.getOpens()), Instant.ofEpochMilli(row.getCloses())));
    }

    private static Optional<Answer> answerOf(TurnEntity row) {
        if (row.getGivenAt() == null) return Optional.empty();
        TurnJson body = TurnJson.read(row.getBody());
        return Optional.of(new Answer(body.givenAnswers(), body.namedBlockers(), moodOf(row),
                StoredZone.of(row.getAuthorZone()), Instant.ofEpochMilli(row.getGivenAt()),
                Optional.ofNullable(row.getChangedAt()).map(Instant::ofEpochMilli)));
    }

    static Optional<Mood> moodOf(TurnEntity row) {
        return Optional.ofNullable(row.getMood()).map(Mood::valueOf);
    }

    private static Optional<Deletion> deletionOf(TurnEntity row) {
        return Optional.ofNullable(row.getDeletedAt()).map(Instant::ofEpochMilli)
                .map(at -> new Deletion(new PersonId(row.getDeletedBy()), at));
    }

    private Stream<TurnEntity> find(Query query) {
        return Stream.of(ao.find(TurnEntity.class, query));
    }
}
