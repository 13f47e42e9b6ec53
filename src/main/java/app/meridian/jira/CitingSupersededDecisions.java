package app.meridian.jira;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.DecisionSearch;
import app.meridian.core.person.PersonId;
import java.util.List;
import java.util.Optional;

/** {@code issue in citingSupersededDecisions()}: a decision that was made there or links there has been replaced. */
public class CitingSupersededDecisions extends DecisionFunction {
    private final DecisionSearch search;

    public CitingSupersededDecisions(DecisionSearch search, JqlMessages messages) {
        super(messages);
        this.search = requireNonNull(search, "search");
    }

    @Override
    List<Long> find(Optional<PersonId> searcher) {
        return search.citingSuperseded(searcher);
    }
}
