package app.meridian.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.meridian.core.decision.Mails;
import app.meridian.core.person.PersonId;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.core.task.Task;
import com.atlassian.mail.Email;
import com.atlassian.mail.MailFactory;
import com.atlassian.mail.queue.MailQueueItem;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import com.atlassian.sal.api.user.UserKey;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class ConfluenceMailsTest {
    private static final Mails.Mail MAIL = new Mails.Mail(new PersonId("ff80a1"), "Your view is asked", "As text",
            "<p>As HTML</p>");

    private final UserAccessor users = mock();
    private final ConfluenceUser aiko = mock();
    private final MailServerManager servers = mock();
    private final SMTPMailServer server = mock();
    private final List<Task> queue = new ArrayList<>();
    private final ConfluenceMails mails = new ConfluenceMails(users, (name, task) -> {
        assertThat(name).isEqualTo("mail");
        queue.add(task);
    });

    @BeforeEach
    void aikoHasAnAddress() {
        MailFactory.setServerManager(servers);
        when(servers.isDefaultSMTPMailServerDefined()).thenReturn(true);
        when(servers.getDefaultSMTPMailServer()).thenReturn(server);
        when(users.getExistingUserByKey(new UserKey("ff80a1"))).thenReturn(aiko);
        when(aiko.getEmail()).thenReturn("aiko@example.com");
    }

    @AfterEach
    void mailsAreOn() {
        System.clearProperty(MailFactory.MAIL_DISABLED_KEY);
    }

    @Test
    void queuesTheMailForThePersonsAddress() throws Exception {
        assertThat(mails.queue(MAIL)).isTrue();

        queue.get(0).execute();
        ArgumentCaptor<Email> email = ArgumentCaptor.forClass(Email.class);
        verify(server).send(email.capture());
        assertThat(List.of(email.getValue().getTo(), email.getValue().getSubject(), email.getValue().getBody(),
                email.getValue().getMimeType(), email.getValue().getEncoding())).containsExactly("aiko@example.com",
                "Your view is asked", "<p>As HTML</p>", "text/html", "UTF-8");
    }

    @Test
    void tellsTheAdministrationWhatIsQueued() {
        mails.queue(MAIL);

        MailQueueItem queued = (MailQueueItem) queue.get(0);
        assertThat(queued.getSubject()).isEqualTo("Your view is asked");
        assertThat(queued.getDateQueued()).isNotNull();
        assertThat(queued.getSendCount()).isZero();
        assertThat(queued.hasError()).isFalse();
        assertThat(queued).isEqualByComparingTo(queued);
    }

    @Test
    void queuesNothingForWhomNoMailReaches() {
        when(aiko.getEmail()).thenReturn(" ", (String) null);

        assertThat(mails.queue(MAIL)).isFalse();
        assertThat(mails.queue(MAIL)).isFalse();
        when(users.isDeactivated(aiko)).thenReturn(true);
        assertThat(mails.queue(MAIL)).isFalse();
        when(users.getExistingUserByKey(any())).thenReturn(null);
        assertThat(mails.queue(MAIL)).isFalse();
        assertThat(queue).isEmpty();
    }

    @Test
    void queuesNothingWithoutAServerOrWhileMailsAreSwitchedOff() {
        when(servers.isDefaultSMTPMailServerDefined()).thenReturn(false, true);
        System.setProperty(MailFactory.MAIL_DISABLED_KEY, "true");

        assertThat(mails.queue(MAIL)).isFalse();
        assertThat(mails.queue(MAIL)).isFalse();
        assertThat(queue).isEmpty();
    }
}
