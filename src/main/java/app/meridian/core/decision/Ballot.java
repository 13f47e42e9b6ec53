package app.meridian.core.decision;

import app.meridian.core.person.PersonId;
import java.util.List;
import java.util.Optional;

/**
 * Who is asked, and what they have said so far.
 *
 * @param asks one for each contributor of an open decision, in their order; none for a draft
 * @param responses one for each who has answered, in the order of their first answers
 */
public record Ballot(List<Ask> asks, List<Response> responses) {
    public static final Ballot EMPTY = new Ballot(List.of(), List.of());

    public Ballot {
        asks = List.copyOf(asks);
        responses = List.copyOf(responses);
    }

    public Optional<Ask> ask(PersonId person) {
        return asks.stream().filter(ask -> ask.person().equals(person)).findFirst();
    }

    public Optional<Response> response(PersonId person) {
        return responses.stream().filter(response -> response.person().equals(person)).findFirst();
    }

    /** Whether the person's answer is wanted: they have been asked, and neither answered nor had their time. */
    public boolean wants(PersonId person) {
        return response(person).isEmpty()
                && ask(person).filter(ask -> ask.leftOut().isEmpty() && ask.endedAt().isEmpty()).isPresent();
    }

    /** Asks whose notice is still to go out. */
    public List<Ask> untold() {
        return asks.stream().filter(ask -> ask.toldAt().isEmpty() && wants(ask.person())).toList();
    }
}
