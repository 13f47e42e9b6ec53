package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Writes down what jobs find out about those who are asked, whatever else is written meanwhile (rule S1). */
final class AskJournal {
    private static final int TRIES = 20;

    private final DecisionStore store;

    AskJournal(DecisionStore store) {
        this.store = requireNonNull(store, "store");
    }

    /**
     * @param known the decision as it was read last
     * @param seen the ask as it stands there
     * @return as stored; empty, and nothing written, if the ask has changed or been answered by now
     */
    Optional<Decision> write(Decision known, Ask seen, Deed deed, Instant at, UnaryOperator<Ask> change) {
        Happening happening = Happening.ofItself(deed, seen.person(), at);
        Optional<Decision> stored = Optional.of(known);
        for (int i = 0; i < TRIES; i++) {
            stored = stored.filter(each -> isAsking(each, seen));
            if (stored.isEmpty()) return stored;
            Decision next = stored.get().withBallot(changed(stored.get().ballot(), seen, change));
            Optional<List<Decision>> saved = store.save(List.of(happening.makes(stored.get(), next)));
            if (saved.isPresent()) return saved.map(all -> all.get(0));
            stored = store.find(known.id());
        }
        throw new IllegalStateException("Decision " + known.id().value() + " changes all the time");
    }

    private static boolean isAsking(Decision decision, Ask ask) {
        PersonId person = ask.person();
        return decision.isOpen() && decision.ballot().ask(person).filter(ask::equals).isPresent()
                && decision.ballot().response(person).isEmpty();
    }

    private static Ballot changed(Ballot ballot, Ask seen, UnaryOperator<Ask> change) {
        return new Ballot(ballot.asks().stream().map(ask -> ask.equals(seen) ? change.apply(ask) : ask).toList(),
                ballot.responses());
    }
}
