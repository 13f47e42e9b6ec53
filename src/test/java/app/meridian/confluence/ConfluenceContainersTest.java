package app.meridian.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerType;
import app.meridian.core.subject.Containers.ContainerName;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConfluenceContainersTest {
    private static final Container DEMO = new Container(ContainerType.SPACE, 98_305);
    private static final Container GONE = new Container(ContainerType.SPACE, 7);
    private static final Container PROJECT = new Container(ContainerType.PROJECT, 98_305);
    private static final PersonId AIKO = new PersonId("4577c26c");
    private static final PersonId NOBODY = new PersonId("nobody");

    private final SpaceManager spaces = mock();
    private final PermissionManager permissions = mock();
    private final UserAccessor users = mock();
    private final Space demo = mock();
    private final ConfluenceUser aiko = mock();
    private final ConfluenceContainers containers = new ConfluenceContainers(spaces, permissions, users);

    @BeforeEach
    void theSpaceExists() {
        when(demo.getId()).thenReturn(98_305L);
        when(demo.getKey()).thenReturn("DEMO");
        when(demo.getDisplayTitle()).thenReturn("Returns");
        when(spaces.getSpace("DEMO")).thenReturn(demo);
        when(spaces.getSpace(98_305L)).thenReturn(demo);
        when(users.getUserByKey(new UserKey(AIKO.key()))).thenReturn(aiko);
    }

    @Test
    void findsSpacesAndNothingElse() {
        assertThat(containers.find(ContainerType.SPACE, "DEMO")).contains(DEMO);
        assertThat(containers.find(ContainerType.SPACE, "GONE")).isEmpty();
        assertThat(containers.find(ContainerType.PROJECT, "DEMO")).isEmpty();
        assertThat(containers.nameOf(DEMO)).contains(new ContainerName("DEMO", "Returns"));
        assertThat(containers.nameOf(GONE)).isEmpty();
        assertThat(containers.nameOf(PROJECT)).isEmpty();
    }

    @Test
    void asksConfluenceForTheRightToViewAndToAdminister() {
        when(permissions.hasPermission(aiko, Permission.VIEW, demo)).thenReturn(true);

        assertThat(containers.canSee(Optional.of(AIKO), DEMO)).isTrue();
        assertThat(containers.canSee(Optional.empty(), DEMO)).isFalse();
        assertThat(containers.canAdminister(AIKO, DEMO)).isFalse();

        when(permissions.hasPermission(aiko, Permission.ADMINISTER, demo)).thenReturn(true);

        assertThat(containers.canAdminister(AIKO, DEMO)).isTrue();
    }

    @Test
    void doesNotTakeAnUnknownUserForAnAnonymousOne() {
        when(permissions.hasPermission(any(), any(), any())).thenReturn(true);

        assertThat(containers.canSee(Optional.empty(), DEMO)).isTrue();
        assertThat(containers.canSee(Optional.of(NOBODY), DEMO)).isFalse();
        assertThat(containers.canAdminister(NOBODY, DEMO)).isFalse();
        assertThat(containers.canAdminister(AIKO, GONE)).isFalse();
    }

    @Test
    void hasMembersInSpacesAndNothingElse() {
        SpacePermission view = mock();
        when(view.getType()).thenReturn("VIEWSPACE");
        when(view.getUserSubject()).thenReturn(aiko);
        when(demo.getPermissions()).thenReturn(List.of(view));
        when(aiko.getKey()).thenReturn(new UserKey(AIKO.key()));
        when(aiko.getFullName()).thenReturn("Aiko Tanaka");
        when(users.getExistingUserByKey(new UserKey(AIKO.key()))).thenReturn(aiko);
        when(permissions.hasPermission(aiko, Permission.VIEW, demo)).thenReturn(true);

        assertThat(containers.members(DEMO, 50)).containsExactly(AIKO);
        assertThat(containers.members(GONE, 50)).isEmpty();
        assertThat(containers.members(PROJECT, 50)).isEmpty();
    }
}
