package app.meridian.jira;

import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.person.SmallCompany.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.meridian.core.duedate.DueAdditions;
import app.meridian.core.duedate.DueSettings;
import app.meridian.core.duedate.InMemoryDueStore;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerType;
import app.meridian.core.subject.LaterLooks;
import app.meridian.core.subject.OneProject;
import app.meridian.core.subject.Removals;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rule P3. */
class JiraRemovalListenerTest {
    private static final Subject ISSUE = new Subject(SubjectType.ISSUE, 10_001);
    private static final Container PROJECT = new Container(ContainerType.PROJECT, 10_007);

    private final InMemoryDueStore store = new InMemoryDueStore();
    private final JiraRemovalListener listener = new JiraRemovalListener(mock(EventPublisher.class),
            new Removals(List.of(store), (type, id) -> Optional.empty(), new OneProject(BEN)),
            new LaterLooks((look, after) -> look.run(), failure -> { }));

    @Test
    void hearsOfADeletedIssue() {
        store.save(BEN, DueAdditions.none(ISSUE), NOW);

        listener.onIssue(new IssueEvent(issue(), 2L));
        assertThat(version()).isEqualTo(1);

        listener.onIssue(new IssueEvent(issue(), EventType.ISSUE_DELETED_ID));
        assertThat(version()).isZero();
    }

    @Test
    void hearsOfADeletedProject() {
        store.save(BEN, DueAdditions.none(ISSUE), NOW);
        store.save(BEN, DueSettings.unset(PROJECT), NOW);

        listener.onProjectDeleted(new ProjectDeletedEvent(PROJECT.id()));

        assertThat(store.settings(ContainerType.PROJECT)).isEmpty();
        assertThat(version()).isZero();
    }

    private long version() {
        return store.find(PROJECT, ISSUE).additions().version();
    }

    private static Issue issue() {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(ISSUE.id());
        return issue;
    }
}
