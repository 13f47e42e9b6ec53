package app.meridian.jira;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.Mails;
import app.meridian.core.person.PersonId;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.mail.Email;
import com.atlassian.mail.MailFactory;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Jira's mail queue. A mail with two bodies would need types that Jira 10 and 11 name differently. */
@JiraComponent
public class JiraMails implements Mails {
    private final UserManager users;
    private final MailQueue queue;

    public JiraMails(@JiraImport("jiraUserManager") UserManager users, @JiraImport MailQueue queue) {
        this.users = requireNonNull(users, "users");
        this.queue = requireNonNull(queue, "queue");
    }

    @Override
    public boolean queue(Mail mail) {
        Optional<String> address = isOn() ? addressOf(mail.to()) : Optional.empty();
        address.ifPresent(to -> queue.addItem(new SingleMailQueueItem(email(to, mail))));
        return address.isPresent();
    }

    private static boolean isOn() {
        return MailFactory.getServerManager().isDefaultSMTPMailServerDefined()
                && !MailFactory.getSettings().isSendingDisabled();
    }

    private Optional<String> addressOf(PersonId person) {
        return Optional.ofNullable(users.getUserByKey(person.key())).filter(ApplicationUser::isActive)
                .map(ApplicationUser::getEmailAddress).filter(address -> !address.isBlank());
    }

    private static Email email(String to, Mail mail) {
        return new Email(to).setSubject(mail.subject()).setBody(mail.html()).setMimeType("text/html")
                .setEncoding(StandardCharsets.UTF_8.name());
    }
}
