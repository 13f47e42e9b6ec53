package app.meridian.jira;

import static com.atlassian.jira.permission.ProjectPermissions.ADD_COMMENTS;
import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.nullable;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JiraAccessTest {
    private static final Subject ISSUE = new Subject(SubjectType.ISSUE, 10_001);
    private static final Subject PAGE = new Subject(SubjectType.PAGE, 10_001);
    private static final PersonId AIKO = new PersonId("JIRAUSER10100");
    private static final PersonId NOBODY = new PersonId("JIRAUSER1");

    private final IssueManager issues = mock();
    private final PermissionManager permissions = mock();
    private final UserManager users = mock();
    private final ApplicationUser aiko = mock();
    private final MutableIssue issue = mock();
    private final JiraAccess access = new JiraAccess(issues, permissions, users);

    @BeforeEach
    void theIssueExists() {
        when(issues.getIssueObject(10_001L)).thenReturn(issue);
        when(users.getUserByKey(AIKO.key())).thenReturn(aiko);
    }

    @Test
    void asksJiraForTheRightToBrowseAndToComment() {
        when(permissions.hasPermission(BROWSE_PROJECTS, issue, aiko)).thenReturn(true);

        assertThat(access.canSee(Optional.of(AIKO), ISSUE)).isTrue();
        assertThat(access.canComment(AIKO, ISSUE)).isFalse();

        when(permissions.hasPermission(ADD_COMMENTS, issue, aiko)).thenReturn(true);

        assertThat(access.canComment(AIKO, ISSUE)).isTrue();
    }

    @Test
    void asksForAnAnonymousReaderWithoutAUser() {
        when(permissions.hasPermission(BROWSE_PROJECTS, issue, null)).thenReturn(true);

        assertThat(access.canSee(Optional.empty(), ISSUE)).isTrue();
    }

    @Test
    void doesNotTakeAnUnknownUserForAnAnonymousOne() {
        when(permissions.hasPermission(any(), nullable(Issue.class), any())).thenReturn(true);

        assertThat(access.canSee(Optional.of(NOBODY), ISSUE)).isFalse();
        assertThat(access.canComment(NOBODY, ISSUE)).isFalse();
    }

    @Test
    void knowsNoPagesAndNoDeletedIssues() {
        when(permissions.hasPermission(any(), nullable(Issue.class), any())).thenReturn(true);

        assertThat(access.canSee(Optional.of(AIKO), PAGE)).isFalse();
        assertThat(access.canSee(Optional.of(AIKO), new Subject(SubjectType.ISSUE, 7))).isFalse();
    }
}
