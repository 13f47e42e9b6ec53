package app.meridian.store;

import app.meridian.core.checkin.EarlierAnswer;
import app.meridian.core.checkin.NewAnswer;
import app.meridian.core.checkin.NewWindow;
import app.meridian.core.checkin.RoundId;
import app.meridian.core.checkin.Turn;
import app.meridian.core.checkin.TurnId;
import app.meridian.core.checkin.TurnStore;
import app.meridian.core.person.PersonId;
import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Turns in Active Objects: one statement to find some, three to answer one. */
@Component
public class AoTurnStore implements TurnStore {
    private static final String WAITING = "PERSON = ? AND CLOSES > ? AND OPENS <= ? AND GIVEN_AT IS NULL";

    private final TurnRows rows;
    private final WindowRows windows;
    private final AnswerRows answers;

    public AoTurnStore(@ComponentImport ActiveObjects ao) {
        this.rows = new TurnRows(ao);
        this.windows = new WindowRows(ao, rows);
        this.answers = new AnswerRows(ao, rows);
    }

    @Override
    public List<Turn> find(RoundId round, Collection<LocalDate> days) {
        return rows.in("SLOT", slots(round, days)).map(TurnRows::toDomain).toList();
    }

    @Override
    public List<Turn> of(RoundId round, PersonId person, Collection<LocalDate> days) {
        List<String> keys = days.stream().distinct().map(day -> TurnRows.keyOf(round, person, day)).toList();
        return rows.in("TURN_KEY", keys).map(TurnRows::toDomain).toList();
    }

    @Override
    public Optional<Turn> find(TurnId id) {
        return rows.in("ID", List.of(Math.toIntExact(id.value()))).findFirst().map(TurnRows::toDomain);
    }

    @Override
    public List<Turn> closingAfter(RoundId round, Instant moment) {
        return rows.where("TURN_DAY, ID", TurnRows.ALL, "ROUND_ID = ? AND CLOSES > ?", round.value(),
                moment.toEpochMilli()).map(TurnRows::toDomain).toList();
    }

    @Override
    public void fix(RoundId round, List<NewWindow> wanted) {
        windows.fix(round, wanted);
    }

    @Override
    public Optional<Turn> answer(PersonId actor, NewAnswer answer, Instant now) {
        return answers.answer(actor, answer, now);
    }

    @Override
    public Optional<Turn> delete(PersonId actor, Turn turn, Instant now) {
        return answers.delete(actor, turn, now);
    }

    @Override
    public List<EarlierAnswer> history(TurnId id) {
        return answers.earlier(id);
    }

    @Override
    public List<Turn> answered(RoundId round, LocalDate first, LocalDate last, long afterId, int limit) {
        return rows.where("ID", limit,
                "ROUND_ID = ? AND TURN_DAY >= ? AND TURN_DAY <= ? AND ID > ? AND GIVEN_AT IS NOT NULL",
                round.value(), first.toEpochDay(), last.toEpochDay(), afterId).map(TurnRows::toDomain).toList();
    }

    @Override
    public List<Turn> waiting(PersonId person, Instant now, int limit) {
        return rows.withoutTexts("CLOSES, ID", limit, WAITING, of(person, now)).map(TurnRows::toDomain).toList();
    }

    @Override
    public int countWaiting(PersonId person, Instant now, int most) {
        return Math.min(most, rows.count(WAITING, of(person, now)));
    }

    @Override
    public List<MoodOf> moods(RoundId round, Collection<LocalDate> days) {
        return rows.inWithoutTexts("SLOT", slots(round, days)).flatMap(row -> TurnRows.moodOf(row)
                .map(mood -> new MoodOf(new PersonId(row.getUserKey()), mood)).stream()).toList();
    }

    private static Object[] of(PersonId person, Instant now) {
        return new Object[] {Sha256.of(person.key()), now.toEpochMilli(), now.toEpochMilli()};
    }

    private static List<String> slots(RoundId round, Collection<LocalDate> days) {
        return days.stream().distinct().map(day -> Slots.of(round, day)).toList();
    }
}
