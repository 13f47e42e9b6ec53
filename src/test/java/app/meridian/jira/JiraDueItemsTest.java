package app.meridian.jira;

import static com.atlassian.jira.permission.ProjectPermissions.SCHEDULE_ISSUES;
import static com.atlassian.jira.permission.ProjectPermissions.VIEW_VOTERS_AND_WATCHERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.meridian.core.duedate.DueItem;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerType;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JiraDueItemsTest {
    private static final Subject ISSUE = new Subject(SubjectType.ISSUE, 10_001);
    private static final Subject GONE = new Subject(SubjectType.ISSUE, 7);
    private static final PersonId AIKO = new PersonId("aiko");
    private static final PersonId BEN = new PersonId("ben");

    private final IssueManager issues = mock();
    private final WatcherManager watchers = mock();
    private final PermissionManager permissions = mock();
    private final UserManager users = mock();
    private final ApplicationUser aiko = user("aiko", "Aiko Tanaka");
    private final ApplicationUser ben = user("ben", "Ben Kr\u00fcger");
    private final MutableIssue issue = mock();
    private final JiraDueItems items = new JiraDueItems(issues, watchers, permissions, users);

    @BeforeEach
    void theIssueExists() {
        Project project = mock();
        when(project.getId()).thenReturn(10_000L);
        when(issue.getProjectObject()).thenReturn(project);
        when(issues.getIssueObject(10_001L)).thenReturn(issue);
        when(users.getUserByKey("aiko")).thenReturn(aiko);
        when(users.getUserByKey("ben")).thenReturn(ben);
        when(watchers.getWatchersUnsorted(issue)).thenReturn(List.of(ben, aiko));
    }

    @Test
    void readsTheDayOnTheClockOfTheVirtualMachine() {
        when(issue.getDueDate()).thenReturn(Timestamp.valueOf("2026-11-27 00:00:00"));
        when(issue.getAssignee()).thenReturn(ben);

        DueItem item = items.find(ISSUE).orElseThrow();

        assertThat(item.dueDay()).contains(LocalDate.of(2026, 11, 27));
        assertThat(item.container()).isEqualTo(new Container(ContainerType.PROJECT, 10_000));
        assertThat(item.assignee()).contains(BEN);
        assertThat(item.reporter()).isEmpty();
        assertThat(item.resolved()).isEmpty();
    }

    @Test
    void knowsWhenAnIssueWasResolved() {
        Instant resolved = Instant.parse("2026-11-25T10:20:00Z");
        when(issue.getResolutionId()).thenReturn("10000");
        when(issue.getUpdated()).thenReturn(Timestamp.from(resolved.plusSeconds(60)));

        assertThat(items.find(ISSUE).orElseThrow().resolved()).contains(resolved.plusSeconds(60));

        when(issue.getResolutionDate()).thenReturn(Timestamp.from(resolved));

        assertThat(items.find(ISSUE).orElseThrow().resolved()).contains(resolved);
    }

    @Test
    void knowsNoPagesAndNoDeletedIssues() {
        Subject page = new Subject(SubjectType.PAGE, 10_001);

        assertThat(items.find(page)).isEmpty();
        assertThat(items.find(GONE)).isEmpty();
        assertThat(items.watchers(Optional.of(AIKO), GONE, 5)).isEmpty();
        assertThat(items.maySchedule(AIKO, GONE)).isFalse();
    }

    @Test
    void namesWatchersToWhoeverMaySeeThem() {
        assertThat(items.watchers(Optional.empty(), ISSUE, 5)).isEmpty();
        assertThat(items.watchers(Optional.of(AIKO), ISSUE, 5)).as("oneself alone").containsExactly(AIKO);

        when(permissions.hasPermission(VIEW_VOTERS_AND_WATCHERS, issue, aiko)).thenReturn(true);

        assertThat(items.watchers(Optional.of(AIKO), ISSUE, 5)).containsExactly(AIKO, BEN);
        assertThat(items.watchers(Optional.of(AIKO), ISSUE, 1)).containsExactly(AIKO);
    }

    @Test
    void asksJiraWhoMaySchedule() {
        when(permissions.hasPermission(SCHEDULE_ISSUES, issue, aiko)).thenReturn(true);

        assertThat(items.maySchedule(AIKO, ISSUE)).isTrue();
        assertThat(items.maySchedule(BEN, ISSUE)).isFalse();
        assertThat(items.maySchedule(new PersonId("gone"), ISSUE)).isFalse();
    }

    private static ApplicationUser user(String key, String name) {
        ApplicationUser user = mock();
        when(user.getKey()).thenReturn(key);
        when(user.getDisplayName()).thenReturn(name);
        when(user.isActive()).thenReturn(true);
        return user;
    }
}
