package app.meridian.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.meridian.core.person.PersonId;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.UserKeyService;
import com.atlassian.jira.user.util.UserManager;
import org.junit.jupiter.api.Test;

class JiraFormerUsersTest {
    private final UserKeyService keys = mock();
    private final UserManager users = mock();
    private final JiraFormerUsers formerUsers = new JiraFormerUsers(keys, users);

    @Test
    void knowsTheKeyOfADeletedUserByTheirName() {
        when(keys.getKeyForUsername("aiko")).thenReturn("JIRAUSER10100");

        assertThat(formerUsers.lastNamed("aiko")).contains(new PersonId("JIRAUSER10100"));
        assertThat(formerUsers.lastNamed("never")).isEmpty();
    }

    @Test
    void leavesAloneWhoIsStillInAnotherDirectory() {
        ApplicationUser aiko = mock();
        when(keys.getKeyForUsername("aiko")).thenReturn("JIRAUSER10100");
        when(users.getUserByKey("JIRAUSER10100")).thenReturn(aiko);

        assertThat(formerUsers.lastNamed("aiko")).isEmpty();
    }
}
