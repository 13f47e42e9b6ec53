package app.meridian.confluence;

import com.atlassian.core.task.Task;
import com.atlassian.mail.MailException;
import com.atlassian.mail.queue.MailQueueItem;
import java.util.Date;

/** A mail in Confluence's queue, whose administration page lists it by its subject. */
record QueuedMail(MailQueueItem item) implements Task, MailQueueItem {

    @Override
    public void execute() throws MailException {
        item.send();
    }

    @Override
    public void send() throws MailException {
        item.send();
    }

    @Override
    public String getSubject() {
        return item.getSubject();
    }

    @Override
    public Date getDateQueued() {
        return item.getDateQueued();
    }

    @Override
    public int getSendCount() {
        return item.getSendCount();
    }

    @Override
    public boolean hasError() {
        return item.hasError();
    }

    @Override
    public int compareTo(MailQueueItem other) {
        return item.compareTo(other);
    }
}
