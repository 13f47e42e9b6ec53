package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.InvalidFieldsException;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Home;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Answers in rounds, as one of those who are asked. What cannot be seen is answered as {@link RoundPlaces} says. */
public final class AnswerService {
    private final RoundPlaces places;
    private final TurnStore turns;
    private final OwnTurns ownTurns;
    private final AnswerMaker maker;
    private final Clock clock;

    public AnswerService(RoundPlaces places, TurnStore turns, OwnTurns ownTurns, AnswerMaker maker, Clock clock) {
        this.places = requireNonNull(places, "places");
        this.turns = requireNonNull(turns, "turns");
        this.ownTurns = requireNonNull(ownTurns, "ownTurns");
        this.maker = requireNonNull(maker, "maker");
        this.clock = requireNonNull(clock, "clock");
    }

    /**
     * Stores what the actor answers for one of their days. A first answer that is sent again answers what is stored,
     * and so does a change that changes nothing.
     *
     * @param ifVersion 0 for a first answer
     * @throws RoundNotFoundException if the round does not live there
     * @throws InvalidFieldsException if a field is wrong
     * @throws NotAskedException if the round does not ask the actor
     * @throws DayNotAcceptedException if no answer is taken for the day now
     * @throws AnswerChangedException if the stored version is another one
     */
    public Turn post(PersonId actor, Locale locale, Home home, RoundId id, LocalDate day, long ifVersion,
            TypedAnswer typed) {
        Round round = places.round(Optional.of(actor), home, id);
        Instant now = now();
        Optional<Turn> stored = stored(actor, id, day);
        Optional<Answer> before = stored.filter(turn -> turn.version() == ifVersion).flatMap(Turn::answer);
        NewAnswer wish = maker.make(new AnswerMaker.Place(actor, round, day, ifVersion, before), typed, now);
        if (isRepeated(stored, wish)) return stored.get();
        requireAccepted(actor, locale, round, day, now);
        if (versionOf(stored) != ifVersion) throw new AnswerChangedException(stored, ifVersion);
        boolean unchanged = before.isPresent() && wish.resolved().isEmpty() && isSame(before.get(), wish);
        if (unchanged) return stored.get();
        return turns.answer(actor, wish, now)
                .or(() -> stored(actor, id, day).filter(turn -> isRepeated(Optional.of(turn), wish)))
                .orElseThrow(() -> new AnswerChangedException(stored(actor, id, day), ifVersion));
    }

    /**
     * Takes an answer away: the author as long as it may be changed, whoever administers the project or space at any
     * time. Its blockers stay.
     *
     * @throws RoundNotFoundException if the round does not live there
     * @throws TurnNotFoundException if it is not the round's
     * @throws NotAuthorException if the actor is neither
     * @throws DayNotAcceptedException if the author may not change it any more
     * @throws AnswerChangedException if the stored version is another one, or was deleted
     */
    public void delete(PersonId actor, Home home, RoundId id, TurnId turnId, long ifVersion) {
        Round round = places.round(Optional.of(actor), home, id);
        Turn turn = turn(id, turnId);
        if (!places.canAdminister(actor, home)) {
            if (!turn.person().equals(actor)) throw new NotAuthorException(actor);
            requireAccepted(actor, Locale.ROOT, round, turn.day(), now());
        }
        boolean current = turn.version() == ifVersion && turn.answer().isPresent();
        if (!current || turns.delete(actor, turn, now()).isEmpty()) {
            throw new AnswerChangedException(turns.find(turnId), ifVersion);
        }
    }

    /**
     * What the answer said before its last change, newest first; without words if it was deleted.
     *
     * @param reader empty for an anonymous one
     * @throws RoundNotFoundException if the round does not live there
     * @throws TurnNotFoundException if it is not the round's
     */
    public List<EarlierAnswer> history(Optional<PersonId> reader, Home home, RoundId id, TurnId turnId) {
        places.round(reader, home, id);
        return turns.history(turn(id, turnId).id());
    }

    private void requireAccepted(PersonId actor, Locale locale, Round round, LocalDate day, Instant now) {
        OwnTurn own = ownTurns.of(actor, locale, round, now);
        if (own.accepted(day).isPresent()) return;
        boolean asked = own.form().isPresent() || ownTurns.participates(actor, round);
        if (!asked) throw new NotAskedException(actor, round.id());
        throw new DayNotAcceptedException(day, own);
    }

    private Optional<Turn> stored(PersonId person, RoundId round, LocalDate day) {
        return turns.of(round, person, List.of(day)).stream().findFirst();
    }

    private Turn turn(RoundId round, TurnId id) {
        return turns.find(id).filter(turn -> turn.round().equals(round) && turn.version() > 0)
                .orElseThrow(() -> new TurnNotFoundException(id));
    }

    private static long versionOf(Optional<Turn> stored) {
        return stored.map(Turn::version).orElse(0L);
    }

    private static boolean isRepeated(Optional<Turn> stored, NewAnswer wish) {
        boolean first = wish.ifVersion() == 0 && versionOf(stored) == 1;
        return first && stored.flatMap(Turn::answer)
                .filter(answer -> AnswerMaker.isRepeated(answer, wish)).isPresent();
    }

    private static boolean isSame(Answer before, NewAnswer wish) {
        return wish.raised().isEmpty() && before.given().equals(wish.answer().given())
                && before.mood().equals(wish.answer().mood());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
