package app.meridian.jira;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.DecisionSearch;
import app.meridian.core.person.PersonId;
import java.util.List;
import java.util.Optional;

/** {@code issue in awaitingMyInput()}: an open decision that was made there or links there wants your response. */
public class AwaitingMyInput extends DecisionFunction {
    private final DecisionSearch search;

    public AwaitingMyInput(DecisionSearch search, JqlMessages messages) {
        super(messages);
        this.search = requireNonNull(search, "search");
    }

    @Override
    List<Long> find(Optional<PersonId> searcher) {
        return searcher.map(search::awaiting).orElseGet(List::of);
    }
}
