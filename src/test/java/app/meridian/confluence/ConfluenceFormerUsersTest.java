package app.meridian.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.meridian.core.person.PersonId;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConfluenceFormerUsersTest {
    private static final UserKey AIKO = new UserKey("4577c26c");

    private final UserAccessor users = mock();
    private final ConfluenceUser aiko = mock();
    private final ConfluenceFormerUsers formerUsers = new ConfluenceFormerUsers(users);

    @BeforeEach
    void confluenceRemembersAiko() {
        when(aiko.getKey()).thenReturn(AIKO);
        when(users.getUserByName("aiko")).thenReturn(aiko);
    }

    @Test
    void knowsTheKeyOfADeletedUserByTheirName() {
        assertThat(formerUsers.lastNamed("aiko")).contains(new PersonId("4577c26c"));
        assertThat(formerUsers.lastNamed("never")).isEmpty();
    }

    @Test
    void leavesAloneWhoIsStillInAnotherDirectory() {
        when(users.getExistingUserByKey(AIKO)).thenReturn(aiko);

        assertThat(formerUsers.lastNamed("aiko")).isEmpty();
    }
}
