package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.checkin.AnswerChangedException;
import app.meridian.core.checkin.AnswerService;
import app.meridian.core.checkin.Blocker;
import app.meridian.core.checkin.BlockerId;
import app.meridian.core.checkin.DayNotAcceptedException;
import app.meridian.core.checkin.OwnTurns;
import app.meridian.core.checkin.Round;
import app.meridian.core.checkin.RoundId;
import app.meridian.core.checkin.RoundPlaces;
import app.meridian.core.checkin.Standpoint;
import app.meridian.core.checkin.Turn;
import app.meridian.core.checkin.TurnId;
import app.meridian.core.checkin.TurnStore;
import app.meridian.core.checkin.TypedAnswer;
import app.meridian.core.person.PersonId;
import app.meridian.core.reader.Reader;
import app.meridian.core.subject.Home;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Takes answers in rounds, and takes them away. */
@Component
public class RoundAnswers {
    private final AnswerService service;
    private final RoundPlaces places;
    private final TurnStore turns;
    private final OwnTurns ownTurns;
    private final CheckInTellers tellers;

    public RoundAnswers(AnswerService service, RoundPlaces places, TurnStore turns, OwnTurns ownTurns,
            CheckInTellers tellers) {
        this.service = requireNonNull(service, "service");
        this.places = requireNonNull(places, "places");
        this.turns = requireNonNull(turns, "turns");
        this.ownTurns = requireNonNull(ownTurns, "ownTurns");
        this.tellers = requireNonNull(tellers, "tellers");
    }

    /**
     * @throws StaleException if another version is stored
     * @throws RefusedDayException if no answer is taken for the day now
     */
    Response post(Reader reader, Place place, LocalDate day, TypedAnswer typed, AnswerCondition condition) {
        PersonId author = reader.person().orElseThrow(NotLoggedInException::new);
        Round round = places.round(reader.person(), place.home(), place.round());
        Optional<Turn> stored = turns.of(round.id(), author, List.of(day)).stream().findFirst();
        boolean first = stored.flatMap(Turn::answer).isEmpty();
        Turn turn = told(reader, round, () -> {
            long version = condition.replaced(stored.map(Turn::version).orElse(0L))
                    .orElseThrow(() -> new AnswerChangedException(stored, 0));
            return service.post(author, reader.locale(), place.home(), round.id(), day, version, typed);
        });
        return versioned(reader, round, turn).answer(first ? Response.Status.CREATED : Response.Status.OK);
    }

    /** As {@link #post}. */
    void delete(Reader reader, Place place, TurnId id, IfMatch condition) {
        PersonId actor = reader.person().orElseThrow(NotLoggedInException::new);
        Round round = places.round(reader.person(), place.home(), place.round());
        Optional<Turn> stored = turns.find(id).filter(turn -> turn.round().equals(round.id()));
        told(reader, round, () -> {
            long version = stored.map(Turn::version).orElse(0L);
            boolean another = stored.isPresent() && !condition.includes(version);
            if (another) throw new AnswerChangedException(stored, version);
            service.delete(actor, place.home(), round.id(), id, version);
            return id;
        });
    }

    AnswerHistoryJson history(Reader reader, Place place, TurnId id) {
        return AnswerHistoryJson.of(service.history(reader.person(), place.home(), place.round(), id),
                tellers.of(reader));
    }

    private <T> T told(Reader reader, Round round, Supplier<T> work) {
        try {
            return work.get();
        } catch (AnswerChangedException e) {
            throw new StaleException(e.current().map(turn -> versioned(reader, round, turn))
                    .orElseGet(() -> new Versioned(0, null)));
        } catch (DayNotAcceptedException e) {
            throw new RefusedDayException(message(tellers.of(reader), e));
        }
    }

    private static Message message(CheckInTeller teller, DayNotAcceptedException refused) {
        String day = teller.words().day(refused.day());
        Optional<String> form = refused.form().map(Standpoint::day).filter(each -> !each.equals(refused.day()))
                .map(teller.words()::day);
        return form.map(each -> Message.of("meridian.rounds.error.another-day", day, each))
                .orElseGet(() -> Message.of("meridian.rounds.error.no-day", day));
    }

    private Versioned versioned(Reader reader, Round round, Turn turn) {
        if (turn.answer().isEmpty()) return new Versioned(turn.version(), null);
        CheckInTeller teller = tellers.of(reader);
        boolean own = reader.is(turn.person());
        boolean edit = own && ownTurns.of(turn.person(), reader.locale(), round, teller.now())
                .accepted(turn.day()).isPresent();
        boolean delete = edit || places.canAdminister(reader.person().orElseThrow(), round.home());
        Set<BlockerId> open = places.standing(reader.person(), round.home()).blockers().stream()
                .map(Blocker::id).collect(Collectors.toSet());
        return new Versioned(turn.version(), teller.answer(turn, open, edit, delete));
    }

    /** Where a round is looked for. */
    record Place(Home home, RoundId round) {}
}
