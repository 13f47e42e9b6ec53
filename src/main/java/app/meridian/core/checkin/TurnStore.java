package app.meridian.core.checkin;

import app.meridian.core.person.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps turns: fixed windows and answers. */
public interface TurnStore {

    /** All turns of the round on these days with their answers, in one read for up to 900 days. */
    List<Turn> find(RoundId round, Collection<LocalDate> days);

    /** The person's turns on these days. */
    List<Turn> of(RoundId round, PersonId person, Collection<LocalDate> days);

    Optional<Turn> find(TurnId id);

    /** The person's turns in the round with a window that closes after the moment, by day. */
    List<Turn> closingAfter(RoundId round, Instant moment);

    /** Fixes windows; those of people and days that have one already stay (rules F1 and F2). May be called again. */
    void fix(RoundId round, List<NewWindow> windows);

    /**
     * Stores the answer as the version after the turn's own, with the blockers it raises and resolves, all or nothing.
     * Of several who do so at once one wins (rule S1).
     *
     * @return as stored; empty, and nothing changed, if the stored version is another one
     */
    Optional<Turn> answer(PersonId actor, NewAnswer answer, Instant now);

    /** Takes the answer away; its words are gone, from its history too. As {@link #answer} otherwise. */
    Optional<Turn> delete(PersonId actor, Turn turn, Instant now);

    /** Earlier versions of the answer, newest first, without moods. */
    List<EarlierAnswer> history(TurnId id);

    /** Turns with answers from the first to the last day, by id: those after the given id. */
    List<Turn> answered(RoundId round, LocalDate first, LocalDate last, long afterId, int limit);

    /** Open windows of the person at the moment without an answer, by when they close. */
    List<Turn> waiting(PersonId person, Instant now, int limit);

    /** How many there are, in one statement that reads no texts; {@code most} if there are more. */
    int countWaiting(PersonId person, Instant now, int most);

    /** The moods of answers of these days that were not deleted, one entry an answer. */
    List<MoodOf> moods(RoundId round, Collection<LocalDate> days);

    record MoodOf(PersonId person, Mood mood) {}
}
