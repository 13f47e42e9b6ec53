package app.meridian.store;

import static java.util.Objects.requireNonNull;

import app.meridian.core.checkin.Answer;
import app.meridian.core.checkin.Deletion;
import app.meridian.core.checkin.EarlierAnswer;
import app.meridian.core.checkin.Mood;
import app.meridian.core.checkin.NamedBlocker;
import app.meridian.core.checkin.NewAnswer;
import app.meridian.core.checkin.Turn;
import app.meridian.core.checkin.TurnId;
import app.meridian.core.checkin.Window;
import app.meridian.core.person.PersonId;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Writes answers into rows of turns, and what they said before into the history. Touches no window. */
final class AnswerRows {
    private final TurnRows rows;
    private final BlockerRows blockers;
    private final History history;

    AnswerRows(ActiveObjects ao, TurnRows rows) {
        this.rows = requireNonNull(rows, "rows");
        this.blockers = new BlockerRows(new BoardRows(ao));
        this.history = new History(ao);
    }

    /** A second attempt finds the row that fixing the window has made at the same moment. */
    Optional<Turn> answer(PersonId actor, NewAnswer answer, Instant now) {
        return history.attempt(() -> write(actor, answer, now))
                .or(() -> history.attempt(() -> write(actor, answer, now)));
    }

    Optional<Turn> delete(PersonId actor, Turn turn, Instant now) {
        return history.attempt(() -> rows.in("ID", List.of(idOf(turn.id()))).findFirst()
                .filter(row -> row.getVersion() == turn.version()).map(row -> {
                    Turn gone = new Turn(turn.id(), turn.round(), turn.person(), turn.day(), turn.version() + 1,
                            TurnRows.windowOf(row), Optional.empty(), Optional.of(new Deletion(actor, now)));
                    history.record(TurnRows.record(row.getID()), gone.version(), actor, now, Optional.empty());
                    history.upTo(TurnRows.record(row.getID()), turn.version()).forEach(AnswerRows::empty);
                    empty(row, gone);
                    return gone;
                }));
    }

    List<EarlierAnswer> earlier(TurnId id) {
        long current = rows.inWithoutTexts("ID", List.of(idOf(id))).findFirst().map(TurnEntity::getVersion).orElse(0L);
        return history.upTo(TurnRows.record(id.value()), current - 1).stream()
                .map(AnswerRows::toDomain).sorted(Comparator.comparing(EarlierAnswer::version).reversed()).toList();
    }

    private Optional<Turn> write(PersonId actor, NewAnswer answer, Instant now) {
        Optional<TurnEntity> found = rows.inWithoutTexts("TURN_KEY",
                List.of(TurnRows.keyOf(answer.round(), answer.person(), answer.day()))).findFirst();
        if (found.map(TurnEntity::getVersion).orElse(0L) != answer.ifVersion()) return Optional.empty();
        if (!blockers.areCurrent(answer.resolved())) return Optional.empty();

        TurnEntity row = found.orElseGet(
                () -> rows.create(answer.round(), answer.person(), answer.day(), Optional.empty()));
        history.record(TurnRows.record(row.getID()), answer.ifVersion() + 1, actor, now,
                Optional.of(StoredJson.write(TurnJson.of(answer.answer().given(), List.of()))));
        answer.resolved().forEach(each -> blockers.save(actor, each, now).orElseThrow());
        Answer written = withRaised(actor, answer, now);
        write(row, answer.ifVersion() + 1, written);
        return Optional.of(toDomain(row.getID(), answer, written, found.flatMap(TurnRows::windowOf)));
    }

    private Answer withRaised(PersonId actor, NewAnswer answer, Instant now) {
        Answer said = answer.answer();
        List<NamedBlocker> named = new ArrayList<>(said.blockers());
        answer.raised().stream().map(each -> blockers.raise(actor, each, now))
                .map(each -> new NamedBlocker(each.id(), each.text(), each.owner())).forEach(named::add);
        return new Answer(said.given(), named, said.mood(), said.zone(), said.givenAt(), said.changedAt());
    }

    private static void write(TurnEntity row, long version, Answer answer) {
        row.setVersion(version);
        row.setBody(StoredJson.write(TurnJson.of(answer.given(), answer.blockers())));
        row.setMood(answer.mood().map(Mood::name).orElse(null));
        row.setAuthorZone(answer.zone().getId());
        row.setGivenAt(answer.givenAt().toEpochMilli());
        row.setChangedAt(answer.changedAt().map(Instant::toEpochMilli).orElse(null));
        row.setDeletedAt(null);
        row.setDeletedBy(null);
        row.save();
    }

    private static Turn toDomain(int id, NewAnswer answer, Answer written, Optional<Window> window) {
        return new Turn(new TurnId(id), answer.round(), answer.person(), answer.day(), answer.ifVersion() + 1, window,
                Optional.of(written), Optional.empty());
    }

    private static void empty(TurnEntity row, Turn gone) {
        row.setVersion(gone.version());
        row.setBody(null);
        row.setMood(null);
        row.setAuthorZone(null);
        row.setGivenAt(null);
        row.setChangedAt(null);
        row.setDeletedAt(gone.deleted().orElseThrow().at().toEpochMilli());
        row.setDeletedBy(gone.deleted().orElseThrow().by().key());
        row.save();
    }

    private static void empty(ChangeEntity change) {
        change.setWhat(null);
        change.save();
    }

    private static EarlierAnswer toDomain(ChangeEntity change) {
        String key = change.getChangeKey();
        return new EarlierAnswer(Long.parseLong(key.substring(key.lastIndexOf('/') + 1)),
                new PersonId(change.getActor()), Instant.ofEpochMilli(change.getChangedAt()),
                TurnJson.read(change.getWhat()).givenAnswers());
    }

    private static int idOf(TurnId id) {
        return Math.toIntExact(id.value());
    }
}
