package app.meridian.jira;

import app.meridian.core.duedate.DueCandidate;
import app.meridian.core.duedate.DueCandidates;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerType;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One way through the issues that a search finds. Every slice is a search of its own for what comes after the last
 * issue, so that nothing beyond Jira's window of results is ever asked for, however many are due on one day. Issues may
 * have changed since Jira wrote its index; whatever it finds then, this comes to an end.
 */
final class JiraDueReading implements DueCandidates.Reading {
    private final SearchService search;
    private final ApplicationUser searcher;
    private final JiraDueQuery query;
    private boolean atEnd;

    JiraDueReading(SearchService search, ApplicationUser searcher, JiraDueQuery query) {
        this.search = search;
        this.searcher = searcher;
        this.query = query;
    }

    @Override
    public List<DueCandidate> next(Set<PersonId> without) {
        if (atEnd) return List.of();
        List<Issue> page = page(query.text(without));
        List<Issue> due = page.stream().filter(issue -> issue.getDueDate() != null).toList();
        boolean further = false;
        for (Issue issue : due) {
            further |= query.pass(dueDay(issue), issue.getProjectObject().getKey(), issue.getKey());
        }
        atEnd = page.size() < DueCandidates.SLICE || !further;
        return due.stream().map(JiraDueReading::candidate).toList();
    }

    private List<Issue> page(String jql) {
        SearchService.ParseResult parsed = search.parseQuery(searcher, jql);
        if (!parsed.isValid()) throw new IllegalStateException("Jira refuses " + jql);
        try {
            return search.search(searcher, parsed.getQuery(), new PagerFilter<>(0, DueCandidates.SLICE)).getResults();
        } catch (SearchException e) {
            throw new IllegalStateException("Jira cannot search for " + jql, e);
        }
    }

    private static DueCandidate candidate(Issue issue) {
        return new DueCandidate(issue.getId(), new Container(ContainerType.PROJECT, issue.getProjectObject().getId()),
                dueDay(issue), Optional.ofNullable(issue.getAssignee()).map(user -> new PersonId(user.getKey())));
    }

    /** It is a midnight of the zone in which the timestamp tells its date. */
    private static LocalDate dueDay(Issue issue) {
        return issue.getDueDate().toLocalDateTime().toLocalDate();
    }
}
