package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.checkin.Round;
import app.meridian.core.checkin.WaitingService;
import app.meridian.core.checkin.WaitingTurn;
import app.meridian.core.decision.DueReview;
import app.meridian.core.decision.WaitingDecision;
import app.meridian.core.decision.WaitingDecisions;
import app.meridian.core.person.PersonId;
import app.meridian.core.reader.Reader;
import app.meridian.rest.WaitingJson.CountJson;
import app.meridian.rest.WaitingJson.EntryJson;
import app.meridian.rest.WaitingJson.NamedRoundJson;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts together what waits for somebody. */
@Component
public class WaitingAnswers {
    private final WaitingService checkIns;
    private final WaitingDecisions decisions;
    private final CheckInTellers tellers;
    private final DecisionTellers decisionTellers;

    public WaitingAnswers(WaitingService checkIns, WaitingDecisions decisions, CheckInTellers tellers,
            DecisionTellers decisionTellers) {
        this.checkIns = requireNonNull(checkIns, "checkIns");
        this.decisions = requireNonNull(decisions, "decisions");
        this.tellers = requireNonNull(tellers, "tellers");
        this.decisionTellers = requireNonNull(decisionTellers, "decisionTellers");
    }

    /** By when the reader's time ends; then what has no such end, reviews last. */
    WaitingJson list(Reader reader, PersonId person) {
        CheckInTeller teller = tellers.of(reader);
        DecisionCards cards = decisionTellers.cards(reader);
        List<WaitingTurn> turns = checkIns.list(person, reader.locale());
        List<WaitingDecision> wanted = decisions.responses(person, reader.locale());
        Stream<Timed> timed = Stream.concat(
                turns.stream().map(turn -> new Timed(Optional.of(turn.window().closes()), entry(turn, teller))),
                wanted.stream().map(each -> new Timed(each.closes(), entry(each, teller, cards))));
        Stream<EntryJson> ordered = timed.sorted(Comparator.comparing(Timed::end)).map(Timed::entry);
        Stream<EntryJson> reviews = decisions.reviews(person, reader.zone()).stream().map(each -> entry(each, cards));
        return new WaitingJson(BoardParts.now(teller.now()), Stream.concat(ordered, reviews).toList());
    }

    /** Two statements. */
    CountJson count(Reader reader, PersonId person) {
        int count = Math.min(WaitingService.MOST, checkIns.count(person) + decisions.count(person));
        return new CountJson(count, tellers.of(reader).words().waitingCount(count, WaitingService.MOST));
    }

    private static EntryJson entry(WaitingTurn turn, CheckInTeller teller) {
        Round round = turn.round();
        return new EntryJson("checkIn", new NamedRoundJson(String.valueOf(round.id().value()), round.fields().name()),
                null, NamedHome.of(round.home(), turn.home()), turn.day().toString(), teller.words().day(turn.day()),
                MomentJson.ofEnd(turn.window().closes(), teller.reader(), teller.now()),
                teller.words().waiting(turn.window().closes(), Optional.of(turn.left())));
    }

    private static EntryJson entry(WaitingDecision wanted, CheckInTeller teller, DecisionCards cards) {
        MomentJson closes = wanted.closes().map(end -> MomentJson.ofEnd(end, teller.reader(), teller.now()))
                .orElse(null);
        return new EntryJson("response", null, cards.link(wanted.card()), NamedHome.of(wanted.place(), wanted.home()),
                null, null, closes, cards.words().waiting(wanted));
    }

    private static EntryJson entry(DueReview review, DecisionCards cards) {
        return new EntryJson("review", null, cards.link(review.card()), NamedHome.of(review.place(), review.home()),
                null, null, null, cards.words().review(review));
    }

    private record Timed(Optional<Instant> closes, EntryJson entry) {
        Instant end() {
            return closes.orElse(Instant.MAX);
        }
    }
}
