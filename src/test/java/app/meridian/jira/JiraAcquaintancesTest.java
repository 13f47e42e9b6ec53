package app.meridian.jira;

import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.meridian.core.person.PersonId;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JiraAcquaintancesTest {
    private static final PersonId AIKO = new PersonId("aiko");
    private static final PersonId BEN = new PersonId("ben");
    private static final PersonId CARMEN = new PersonId("carmen");
    private static final PersonId NOBODY = new PersonId("nobody");

    private final PermissionManager permissions = mock();
    private final UserManager users = mock();
    private final GroupManager groups = mock();
    private final Project demo = mock();
    private final Project secret = mock();
    private final ApplicationUser aiko = user("aiko", "Aiko Tanaka");
    private final ApplicationUser ben = user("ben", "ben Vogel");
    private final ApplicationUser carmen = user("carmen", "Carmen Ortega");
    private final JiraAcquaintances acquaintances = new JiraAcquaintances(permissions, users, groups);

    @BeforeEach
    void aikoSeesBothProjectsAndBenOne() {
        when(permissions.getProjects(BROWSE_PROJECTS, aiko)).thenReturn(List.of(secret, demo));
        when(permissions.hasPermission(BROWSE_PROJECTS, demo, ben)).thenReturn(true);
    }

    @Test
    void knowsWhoSeesAProjectThatTheReaderSees() {
        assertThat(acquaintances.sharingWith(AIKO, List.of(BEN, CARMEN, NOBODY))).containsExactly(BEN);
    }

    @Test
    void countsNeitherInactiveNorUnknownUsers() {
        when(ben.isActive()).thenReturn(false);
        when(permissions.hasPermission(any(), any(Project.class), any())).thenReturn(true);

        assertThat(acquaintances.sharingWith(AIKO, List.of(BEN, NOBODY))).isEmpty();
        assertThat(acquaintances.sharingWith(BEN, List.of(AIKO))).isEmpty();
        assertThat(acquaintances.sharingWith(NOBODY, List.of(AIKO))).isEmpty();
    }

    @Test
    void listsTheActiveMembersOfAGroupByName() {
        when(groups.getUsersInGroup("returns-team")).thenReturn(List.of(carmen, ben, aiko));

        assertThat(acquaintances.membersOf("returns-team", 2)).containsExactly(AIKO, BEN);
        when(aiko.isActive()).thenReturn(false);
        assertThat(acquaintances.membersOf("returns-team", 50)).containsExactly(BEN, CARMEN);
    }

    private ApplicationUser user(String key, String name) {
        ApplicationUser user = mock();
        when(user.getKey()).thenReturn(key);
        when(user.getDisplayName()).thenReturn(name);
        when(user.isActive()).thenReturn(true);
        when(users.getUserByKey(key)).thenReturn(user);
        return user;
    }
}
