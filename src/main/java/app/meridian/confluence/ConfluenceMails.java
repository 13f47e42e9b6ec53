package app.meridian.confluence;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.Mails;
import app.meridian.core.person.PersonId;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.core.task.MultiQueueTaskManager;
import com.atlassian.mail.Email;
import com.atlassian.mail.MailFactory;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import com.atlassian.sal.api.user.UserKey;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Confluence's mail queue. A mail with two bodies would need types that Confluence 9 and 10 name differently. */
@ConfluenceComponent
public class ConfluenceMails implements Mails {
    private static final String QUEUE = "mail";

    private final UserAccessor users;
    private final MultiQueueTaskManager queues;

    public ConfluenceMails(@ConfluenceImport UserAccessor users, @ConfluenceImport MultiQueueTaskManager queues) {
        this.users = requireNonNull(users, "users");
        this.queues = requireNonNull(queues, "queues");
    }

    @Override
    public boolean queue(Mail mail) {
        Optional<String> address = isOn() ? addressOf(mail.to()) : Optional.empty();
        address.ifPresent(to -> queues.addTask(QUEUE, new QueuedMail(new SingleMailQueueItem(email(to, mail)))));
        return address.isPresent();
    }

    private static boolean isOn() {
        return MailFactory.getServerManager().isDefaultSMTPMailServerDefined()
                && !MailFactory.getSettings().isSendingDisabled();
    }

    private Optional<String> addressOf(PersonId person) {
        return Optional.ofNullable(users.getExistingUserByKey(new UserKey(person.key())))
                .filter(user -> !users.isDeactivated(user))
                .map(ConfluenceUser::getEmail).filter(address -> !address.isBlank());
    }

    private static Email email(String to, Mail mail) {
        return new Email(to).setSubject(mail.subject()).setBody(mail.html()).setMimeType("text/html")
                .setEncoding(StandardCharsets.UTF_8.name());
    }
}
