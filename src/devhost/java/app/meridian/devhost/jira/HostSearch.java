package app.meridian.devhost.jira;

import app.meridian.devhost.InstalledPlugin;
import app.meridian.devhost.jira.Jql.Order;
import app.meridian.devhost.jira.Jql.Refusal;
import app.meridian.devhost.jira.JqlConditions.IssueNumber;
import app.meridian.devhost.web.Container;
import app.meridian.devhost.web.Permissions.Kind;
import app.meridian.devhost.web.Site;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Searches all issues one by one; results beyond the window of Jira's search platform are refused. */
@SuppressWarnings("rawtypes")
final class HostSearch implements SearchService {
    static final int WINDOW = 10_000;

    private final Site site;
    private final Issues issues;
    private volatile InstalledPlugin plugin;

    HostSearch(Site site, Issues issues) {
        this.site = site;
        this.issues = issues;
    }

    /** From now on its functions are known. */
    void use(InstalledPlugin installed) {
        plugin = installed;
    }

    @Override
    public ParseResult parseQuery(ApplicationUser searcher, String query) {
        MessageSet errors = new MessageSetImpl();
        try {
            Jql jql = JqlParser.parse(query);
            jql.where().ifPresent(where -> where.conditions().forEach(conditions(searcher)::check));
            jql.orders().forEach(HostSearch::comparator);
            return new ParseResult(jql, errors);
        } catch (Refusal refusal) {
            errors.addErrorMessage(refusal.getMessage());
            return new ParseResult(null, errors);
        }
    }

    @Override
    public SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter pager)
            throws SearchException {
        if (pager.getStart() + (long) pager.getMax() > WINDOW) {
            throw new SearchException("Search limit exceeded. We couldn't complete your search because it requests "
                    + (pager.getStart() + (long) pager.getMax())
                    + " results which exceeded the search platform limit of " + WINDOW + ".");
        }
        List<StoredIssue> found = found(searcher, (Jql) query).sorted(order((Jql) query)).toList();
        IssueNeighbours around = IssueNeighbours.in(site);
        List<Issue> page = found.stream().skip(pager.getStart()).limit(pager.getMax())
                .<Issue>map(issue -> new HostIssue(issue, around)).toList();
        return new SearchResults<>(page, found.size(), pager);
    }

    @Override
    public long searchCount(ApplicationUser searcher, Query query) {
        return found(searcher, (Jql) query).count();
    }

    private Stream<StoredIssue> found(ApplicationUser searcher, Jql jql) {
        Set<String> visible = site.containers().allowing(HostApplicationUser.known(searcher), Kind.BROWSE).stream()
                .map(Container::key).collect(Collectors.toSet());
        Predicate<StoredIssue> wanted = jql.where()
                .map(where -> where.met(conditions(searcher)::predicate)).orElse(issue -> true);
        return issues.all().stream().filter(issue -> visible.contains(issue.projectKey())).filter(wanted);
    }

    private JqlConditions conditions(ApplicationUser searcher) {
        return new JqlConditions(site, issues, plugin, searcher);
    }

    /** Without a wish the highest keys come first; what is equal otherwise, too. */
    private static Comparator<StoredIssue> order(Jql jql) {
        return jql.orders().stream().map(HostSearch::comparator).reduce(Comparator::thenComparing)
                .map(wanted -> wanted.thenComparing(Comparator.comparing(IssueNumber::of).reversed()))
                .orElse(Comparator.comparing(IssueNumber::of).reversed());
    }

    /** Issues without a due date come last when the dates ascend. */
    private static Comparator<StoredIssue> comparator(Order order) {
        Comparator<StoredIssue> ascending = switch (order.field()) {
            case "key", "issue", "issuekey", "id" -> Comparator.comparing(IssueNumber::of);
            case "due", "duedate" -> Comparator.comparing(issue ->
                    issue.fields().due().isEmpty() ? "~" : issue.fields().due());
            default -> throw new Refusal("Not able to sort using field '" + order.field() + "'.");
        };
        return order.descends() ? ascending.reversed() : ascending;
    }
}
