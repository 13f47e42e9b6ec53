package app.meridian.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.meridian.core.decision.Mails;
import app.meridian.core.person.PersonId;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.mail.Email;
import com.atlassian.mail.MailFactory;
import com.atlassian.mail.queue.MailQueueItem;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.atlassian.mail.server.MailServerManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JiraMailsTest {
    private static final Mails.Mail MAIL = new Mails.Mail(new PersonId("JIRAUSER10100"), "Your view is asked",
            "As text", "<p>As HTML</p>");

    private final UserManager users = mock();
    private final ApplicationUser aiko = mock();
    private final MailServerManager servers = mock();
    private final List<MailQueueItem> queue = new ArrayList<>();
    private final JiraMails mails = new JiraMails(users, queue::add);

    @BeforeEach
    void aikoHasAnAddress() {
        MailFactory.setServerManager(servers);
        when(servers.isDefaultSMTPMailServerDefined()).thenReturn(true);
        when(users.getUserByKey("JIRAUSER10100")).thenReturn(aiko);
        when(aiko.isActive()).thenReturn(true);
        when(aiko.getEmailAddress()).thenReturn("aiko@example.com");
    }

    @AfterEach
    void mailsAreOn() {
        System.clearProperty(MailFactory.MAIL_DISABLED_KEY);
    }

    @Test
    void queuesTheMailForThePersonsAddress() {
        assertThat(mails.queue(MAIL)).isTrue();

        Email email = ((SingleMailQueueItem) queue.get(0)).getEmail();
        assertThat(List.of(email.getTo(), email.getSubject(), email.getBody(), email.getMimeType(),
                email.getEncoding())).containsExactly("aiko@example.com", "Your view is asked", "<p>As HTML</p>",
                "text/html", "UTF-8");
    }

    @Test
    void queuesNothingForWhomNoMailReaches() {
        when(aiko.getEmailAddress()).thenReturn(" ", (String) null);

        assertThat(mails.queue(MAIL)).isFalse();
        assertThat(mails.queue(MAIL)).isFalse();
        when(aiko.isActive()).thenReturn(false);
        assertThat(mails.queue(MAIL)).isFalse();
        when(users.getUserByKey("JIRAUSER10100")).thenReturn(null);
        assertThat(mails.queue(MAIL)).isFalse();
        assertThat(queue).isEmpty();
    }

    @Test
    void queuesNothingWithoutAServer() {
        when(servers.isDefaultSMTPMailServerDefined()).thenReturn(false);

        assertThat(mails.queue(MAIL)).isFalse();
        assertThat(queue).isEmpty();
    }

    @Test
    void queuesNothingWhileMailsAreSwitchedOff() {
        System.setProperty(MailFactory.MAIL_DISABLED_KEY, "true");

        assertThat(mails.queue(MAIL)).isFalse();
        assertThat(queue).isEmpty();
    }
}
