package app.meridian.jira;

import static java.util.Objects.requireNonNull;

import app.meridian.core.duedate.DueCandidates;
import app.meridian.core.duedate.DueFilter;
import app.meridian.core.duedate.DueSearch;
import app.meridian.core.duedate.DueStore;
import app.meridian.core.person.Colleagues;
import app.meridian.core.person.PersonId;
import app.meridian.core.person.WorkingHours;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.query.operand.FunctionOperand;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the functions in a search share: they find issues and hand over ids. Only Jira has such searches. */
@JiraComponent
public class JiraDueFunctions {
    private final DueSearch search;

    public JiraDueFunctions(
            DueCandidates candidates, DueStore store, WorkingHours hours, Colleagues colleagues, Clock clock) {
        search = new DueSearch(candidates, store, hours, colleagues, clock);
    }

    /** Jira has a null user for an anonymous searcher, to whom no deadline is told (rule P2). */
    List<QueryLiteral> find(QueryCreationContext context, FunctionOperand operand, DueFilter filter) {
        requireNonNull(filter, "filter");
        Optional<PersonId> searcher = Optional.ofNullable(context.getApplicationUser())
                .map(user -> new PersonId(user.getKey()));
        List<QueryLiteral> found = new ArrayList<>();
        search.find(searcher, filter, issue -> found.add(new QueryLiteral(operand, issue)));
        return found;
    }
}
