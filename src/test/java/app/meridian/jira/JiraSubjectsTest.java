package app.meridian.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JiraSubjectsTest {
    private final IssueManager issues = mock();
    private final MutableIssue issue = mock();
    private final JiraSubjects subjects = new JiraSubjects(issues);

    @BeforeEach
    void theIssueWasMovedFromOldToDemo() {
        when(issue.getId()).thenReturn(10_001L);
        when(issues.getIssueObject(10_001L)).thenReturn(issue);
        when(issues.getIssueByKeyIgnoreCase("DEMO-1")).thenReturn(issue);
        when(issues.findMovedIssue("OLD-7")).thenReturn(issue);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10001", "DEMO-1", "OLD-7", "old-7"})
    void findsAnIssueByIdAndByPresentAndFormerKey(String keyOrId) {
        assertThat(subjects.find(SubjectType.ISSUE, keyOrId)).contains(new Subject(SubjectType.ISSUE, 10_001));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "DEMO-2", "99999999999999999999", "../x", "１０００１"})
    void findsNothingElse(String keyOrId) {
        assertThat(subjects.find(SubjectType.ISSUE, keyOrId)).isEmpty();
    }

    @Test
    void knowsNoPages() {
        assertThat(subjects.find(SubjectType.PAGE, "10001")).isEmpty();
    }
}
