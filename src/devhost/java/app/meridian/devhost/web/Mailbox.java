package app.meridian.devhost.web;

import app.meridian.devhost.Database;
import app.meridian.devhost.framework.clock.MovableClock;
import com.atlassian.mail.Email;
import com.atlassian.mail.MailFactory;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The product's mail queue and server: what is queued waits in memory until it is sent, and what is sent is kept where
 * everybody may read it, whoever it is to.
 */
public final class Mailbox {
    private static final Logger LOG = LoggerFactory.getLogger(Mailbox.class);
    /** Who asks for the server does not say which product's. */
    private static final ThreadLocal<Mailbox> SENDING = new ThreadLocal<>();

    private final Database database;
    private final Queue<Callable<?>> queue = new ConcurrentLinkedQueue<>();

    Mailbox(Database database) {
        this.database = database;
        MailFactory.setServerManager(new Servers());
    }

    /** @param sending sends one mail with the server of {@link MailFactory} */
    public void queue(Callable<?> sending) {
        queue.add(sending);
    }

    /** Sends all that is queued; what fails is logged and gone. */
    public synchronized void send() {
        SENDING.set(this);
        try {
            for (Callable<?> each = queue.poll(); each != null; each = queue.poll()) each.call();
        } catch (Exception e) {
            LOG.error("A mail was not sent", e);
        } finally {
            SENDING.remove();
        }
    }

    /** The latest first. */
    List<SentMail> sent() {
        return database.rows(row -> new SentMail(row.getString("RECIPIENT"), row.getString("SUBJECT"),
                row.getString("BODY"), row.getString("MIME_TYPE"),
                Instant.ofEpochMilli(row.getLong("SENT_AT")).toString()),
                "SELECT * FROM HOST_MAIL ORDER BY ID DESC");
    }

    private void keep(Email email) {
        database.update("INSERT INTO HOST_MAIL (RECIPIENT, SUBJECT, BODY, MIME_TYPE, SENT_AT) VALUES (?, ?, ?, ?, ?)",
                email.getTo(), email.getSubject(), email.getBody(), email.getMimeType(),
                MovableClock.systemUTC().millis());
    }

    /** @param at as an ISO instant */
    public record SentMail(String to, String subject, String body, String mimeType, String at) {}

    private record Servers() implements MailServerManager {
        @Override
        public boolean isDefaultSMTPMailServerDefined() {
            return true;
        }

        @Override
        public SMTPMailServer getDefaultSMTPMailServer() {
            return SENDING.get()::keep;
        }
    }
}
