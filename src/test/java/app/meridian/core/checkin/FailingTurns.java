package app.meridian.core.checkin;

import app.meridian.core.person.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Fails to fix the windows of one round. */
record FailingTurns(TurnStore turns, RoundId broken) implements TurnStore {

    @Override
    public void fix(RoundId round, List<NewWindow> windows) {
        if (round.equals(broken)) throw new IllegalStateException("The database does not answer");
        turns.fix(round, windows);
    }

    @Override
    public List<Turn> find(RoundId round, Collection<LocalDate> days) {
        return turns.find(round, days);
    }

    @Override
    public List<Turn> of(RoundId round, PersonId person, Collection<LocalDate> days) {
        return turns.of(round, person, days);
    }

    @Override
    public Optional<Turn> find(TurnId id) {
        return turns.find(id);
    }

    @Override
    public List<Turn> closingAfter(RoundId round, Instant moment) {
        return turns.closingAfter(round, moment);
    }

    @Override
    public Optional<Turn> answer(PersonId actor, NewAnswer answer, Instant now) {
        return turns.answer(actor, answer, now);
    }

    @Override
    public Optional<Turn> delete(PersonId actor, Turn turn, Instant now) {
        return turns.delete(actor, turn, now);
    }

    @Override
    public List<EarlierAnswer> history(TurnId id) {
        return turns.history(id);
    }

    @Override
    public List<Turn> answered(RoundId round, LocalDate first, LocalDate last, long afterId, int limit) {
        return turns.answered(round, first, last, afterId, limit);
    }

    @Override
    public List<Turn> waiting(PersonId person, Instant now, int limit) {
        return turns.waiting(person, now, limit);
    }

    @Override
    public int countWaiting(PersonId person, Instant now, int most) {
        return turns.countWaiting(person, now, most);
    }

    @Override
    public List<MoodOf> moods(RoundId round, Collection<LocalDate> days) {
        return turns.moods(round, days);
    }
}
