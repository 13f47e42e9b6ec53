package app.meridian.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.meridian.core.person.PersonId;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.Group;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConfluenceAcquaintancesTest {
    private static final PersonId AIKO = new PersonId("4577c26c");
    private static final PersonId BEN = new PersonId("5588d37d");
    private static final PersonId CARMEN = new PersonId("6699e48e");
    private static final PersonId NOBODY = new PersonId("nobody");

    private final SpaceManager spaces = mock();
    private final PermissionManager permissions = mock();
    private final UserAccessor users = mock();
    private final Space demo = mock();
    private final Space secret = mock();
    private final ConfluenceUser aiko = user(AIKO, "aiko");
    private final ConfluenceUser ben = user(BEN, "ben");
    private final ConfluenceUser carmen = user(CARMEN, "Carmen");
    private final ConfluenceAcquaintances acquaintances = new ConfluenceAcquaintances(spaces, permissions, users);

    @BeforeEach
    void aikoSeesOneSpaceWithBenAndCarmenAnother() {
        when(spaces.getAllSpaces()).thenReturn(List.of(secret, demo));
        when(permissions.hasPermission(aiko, Permission.VIEW, demo)).thenReturn(true);
        when(permissions.hasPermission(ben, Permission.VIEW, demo)).thenReturn(true);
        when(permissions.hasPermission(carmen, Permission.VIEW, secret)).thenReturn(true);
    }

    @Test
    void knowsWhoSeesASpaceThatTheReaderSees() {
        assertThat(acquaintances.sharingWith(AIKO, List.of(BEN, CARMEN, NOBODY))).containsExactly(BEN);
        assertThat(acquaintances.sharingWith(CARMEN, List.of(AIKO, BEN))).isEmpty();
        assertThat(acquaintances.sharingWith(NOBODY, List.of(AIKO, BEN))).isEmpty();
    }

    @Test
    void listsTheMembersOfAGroupByUserName() {
        Group team = mock();
        when(users.getGroup("returns-team")).thenReturn(team);
        when(users.getMemberNamesAsList(team)).thenReturn(List.of("ben", "gone", "Carmen", "aiko"));

        assertThat(acquaintances.membersOf("returns-team", 50)).containsExactly(AIKO, BEN, CARMEN);
        assertThat(acquaintances.membersOf("returns-team", 1)).containsExactly(AIKO);
        assertThat(acquaintances.membersOf("no-team", 50)).isEmpty();
    }

    private ConfluenceUser user(PersonId person, String name) {
        ConfluenceUser user = mock();
        UserKey key = new UserKey(person.key());
        when(user.getKey()).thenReturn(key);
        when(users.getUserByKey(key)).thenReturn(user);
        when(users.getUserByName(name)).thenReturn(user);
        return user;
    }
}
