package app.meridian.jira;

import static com.atlassian.jira.permission.ProjectPermissions.ADMINISTER_PROJECTS;
import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerType;
import app.meridian.core.subject.Containers.ContainerName;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JiraContainersTest {
    private static final Container DEMO = new Container(ContainerType.PROJECT, 10_000);
    private static final Container GONE = new Container(ContainerType.PROJECT, 7);
    private static final Container SPACE = new Container(ContainerType.SPACE, 10_000);
    private static final PersonId AIKO = new PersonId("aiko");
    private static final PersonId NOBODY = new PersonId("nobody");

    private final ProjectManager projects = mock();
    private final PermissionManager permissions = mock();
    private final UserManager users = mock();
    private final ProjectRoleManager roles = mock();
    private final Project demo = mock();
    private final ApplicationUser aiko = user("aiko", "Aiko Tanaka");
    private final ApplicationUser ben = user("ben", "Ben Vogel");
    private final JiraContainers containers = new JiraContainers(projects, permissions, users, roles);

    @BeforeEach
    void theProjectExists() {
        when(demo.getId()).thenReturn(10_000L);
        when(demo.getKey()).thenReturn("DEMO");
        when(demo.getName()).thenReturn("Returns");
        when(projects.getProjectByCurrentKey("DEMO")).thenReturn(demo);
        when(projects.getProjectObj(10_000L)).thenReturn(demo);
        when(users.getUserByKey("aiko")).thenReturn(aiko);
    }

    @Test
    void findsProjectsAndNothingElse() {
        assertThat(containers.find(ContainerType.PROJECT, "DEMO")).contains(DEMO);
        assertThat(containers.find(ContainerType.PROJECT, "GONE")).isEmpty();
        assertThat(containers.find(ContainerType.SPACE, "DEMO")).isEmpty();
        assertThat(containers.nameOf(DEMO)).contains(new ContainerName("DEMO", "Returns"));
        assertThat(containers.nameOf(GONE)).isEmpty();
        assertThat(containers.nameOf(SPACE)).isEmpty();
    }

    @Test
    void asksJiraForTheRightToBrowseAndToAdminister() {
        when(permissions.hasPermission(BROWSE_PROJECTS, demo, aiko)).thenReturn(true);

        assertThat(containers.canSee(Optional.of(AIKO), DEMO)).isTrue();
        assertThat(containers.canSee(Optional.empty(), DEMO)).isFalse();
        assertThat(containers.canAdminister(AIKO, DEMO)).isFalse();

        when(permissions.hasPermission(ADMINISTER_PROJECTS, demo, aiko)).thenReturn(true);

        assertThat(containers.canAdminister(AIKO, DEMO)).isTrue();
    }

    @Test
    void doesNotTakeAnUnknownUserForAnAnonymousOne() {
        when(permissions.hasPermission(any(), any(Project.class), any())).thenReturn(true);

        assertThat(containers.canSee(Optional.empty(), DEMO)).isTrue();
        assertThat(containers.canSee(Optional.of(NOBODY), DEMO)).isFalse();
        assertThat(containers.canAdminister(NOBODY, DEMO)).isFalse();
        assertThat(containers.canAdminister(AIKO, GONE)).isFalse();
    }

    @Test
    void countsWhoeverHasARoleAndMayBrowse() {
        ProjectRole developers = mock();
        ProjectRole administrators = mock();
        ApplicationUser outsider = user("carmen", "Carmen Ortega");
        when(roles.getProjectRoles()).thenReturn(List.of(developers, administrators));
        hasUsers(developers, Set.of(ben, outsider));
        hasUsers(administrators, Set.of(ben, aiko));
        when(permissions.hasPermission(BROWSE_PROJECTS, demo, aiko)).thenReturn(true);
        when(permissions.hasPermission(BROWSE_PROJECTS, demo, ben)).thenReturn(true);

        assertThat(containers.members(DEMO, 50)).containsExactly(AIKO, new PersonId("ben"));
        assertThat(containers.members(DEMO, 1)).containsExactly(AIKO);
        assertThat(containers.members(GONE, 50)).isEmpty();
    }

    @Test
    void asksForNoMoreRightsThanItNeeds() {
        ProjectRole developers = mock();
        when(roles.getProjectRoles()).thenReturn(List.of(developers));
        hasUsers(developers, Set.of(ben, aiko));
        when(permissions.hasPermission(BROWSE_PROJECTS, demo, aiko)).thenReturn(true);

        containers.members(DEMO, 1);

        verify(permissions, never()).hasPermission(BROWSE_PROJECTS, demo, ben);
    }

    private void hasUsers(ProjectRole role, Set<ApplicationUser> members) {
        ProjectRoleActors actors = mock();
        when(actors.getUsers()).thenReturn(members);
        when(roles.getProjectRoleActors(role, demo)).thenReturn(actors);
    }

    private static ApplicationUser user(String key, String name) {
        ApplicationUser user = mock();
        when(user.getKey()).thenReturn(key);
        when(user.getDisplayName()).thenReturn(name);
        when(user.isActive()).thenReturn(true);
        return user;
    }
}
