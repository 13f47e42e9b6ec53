package app.meridian.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.meridian.core.duedate.DueCandidate;
import app.meridian.core.duedate.DueCandidates.Range;
import app.meridian.core.duedate.DueCandidates.Reading;
import app.meridian.core.duedate.DueFilter.Whose;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerType;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class JiraDueCandidatesTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);
    private static final Range RANGE = new Range(Whose.ASSIGNEE, Optional.empty(), WEDNESDAY);
    private static final PersonId BEN = new PersonId("ben");

    private final SearchService search = mock(SearchService.class);
    private final UserManager users = mock(UserManager.class);
    private final ApplicationUser ben = mock(ApplicationUser.class);
    private final ArgumentCaptor<PagerFilter<?>> pages = ArgumentCaptor.captor();

    @BeforeEach
    void benSearches() {
        when(ben.getKey()).thenReturn("ben");
        when(users.getUserByKey("ben")).thenReturn(ben);
        when(search.parseQuery(eq(ben), anyString()))
                .thenReturn(new SearchService.ParseResult(mock(Query.class), new MessageSetImpl()));
    }

    @Test
    void readsSliceBySliceAndNeverBeyondTheWindow() throws SearchException {
        Issue issue = issue(ben);
        when(search.search(eq(ben), any(), any()))
                .thenReturn(results(Collections.nCopies(5_000, issue))).thenReturn(results(List.of(issue)));

        Reading reading = new JiraDueCandidates(search, users).read(BEN, RANGE);

        assertThat(reading.next(Set.of())).hasSize(5_000);
        assertThat(reading.next(Set.of())).hasSize(1);
        assertThat(reading.next(Set.of())).isEmpty();
        verify(search, times(2)).search(eq(ben), any(), pages.capture());
        assertThat(pages.getAllValues()).extracting(PagerFilter::getStart, PagerFilter::getMax)
                .containsOnly(tuple(0, 5_000));
    }

    /** As if the index did not know yet that all of them have changed. */
    @Test
    void endsWhenItGetsNoFurther() throws SearchException {
        List<Issue> same = Collections.nCopies(5_000, issue(ben));
        when(search.search(eq(ben), any(), any())).thenReturn(results(same));
        Reading reading = new JiraDueCandidates(search, users).read(BEN, RANGE);

        assertThat(reading.next(Set.of())).hasSize(5_000);
        assertThat(reading.next(Set.of())).hasSize(5_000);
        assertThat(reading.next(Set.of())).isEmpty();
    }

    @Test
    void turnsIssuesIntoCandidates() throws SearchException {
        Issue nobodys = issue(null);
        Issue bens = issue(ben);
        when(search.search(eq(ben), any(), any())).thenReturn(results(List.of(bens, nobodys)));
        Container demo = new Container(ContainerType.PROJECT, 10_000);

        assertThat(new JiraDueCandidates(search, users).read(BEN, RANGE).next(Set.of())).containsExactly(
                new DueCandidate(7, demo, WEDNESDAY, Optional.of(BEN)),
                new DueCandidate(7, demo, WEDNESDAY, Optional.empty()));
    }

    @Test
    void findsNothingForSomebodyWhoIsGone() throws SearchException {
        Reading reading = new JiraDueCandidates(search, users).read(new PersonId("gone"), RANGE);

        assertThat(reading.next(Set.of())).isEmpty();
        verify(search, times(0)).search(any(), any(), any());
    }

    @Test
    void namesWhoIsLeftOutByUserNameIfActive() throws SearchException {
        when(ben.isActive()).thenReturn(true);
        when(ben.getUsername()).thenReturn("bvogel");
        when(search.search(eq(ben), any(), any())).thenReturn(results(List.of()));

        new JiraDueCandidates(search, users).read(BEN, RANGE).next(Set.of(BEN, new PersonId("gone")));

        ArgumentCaptor<String> jql = ArgumentCaptor.captor();
        verify(search).parseQuery(eq(ben), jql.capture());
        assertThat(jql.getValue()).contains("assignee not in (\"bvogel\")");
    }

    @Test
    void saysSoIfJiraCannotSearch() throws SearchException {
        when(search.search(eq(ben), any(), any())).thenThrow(new SearchException("The index is being rebuilt"));
        Reading reading = new JiraDueCandidates(search, users).read(BEN, RANGE);

        assertThatIllegalStateException().isThrownBy(() -> reading.next(Set.of()))
                .withCauseInstanceOf(SearchException.class);
    }

    private static SearchResults<Issue> results(List<Issue> issues) {
        return new SearchResults<>(issues, issues.size(), new PagerFilter<>(0, 5_000));
    }

    private static Issue issue(ApplicationUser assigneeOrNull) {
        Project project = mock(Project.class);
        when(project.getId()).thenReturn(10_000L);
        when(project.getKey()).thenReturn("DEMO");
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(7L);
        when(issue.getKey()).thenReturn("DEMO-7");
        when(issue.getDueDate()).thenReturn(Timestamp.valueOf(WEDNESDAY.atStartOfDay()));
        when(issue.getProjectObject()).thenReturn(project);
        when(issue.getAssignee()).thenReturn(assigneeOrNull);
        return issue;
    }
}
