package com.atlassian.mail.queue;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.MailFactory;
import java.util.Date;

/**
 * One message, sent through the product's own server.
 *
 * <p>Source: https://docs.atlassian.com/atlassian-mail/2.3.2/xref/com/atlassian/mail/queue/SingleMailQueueItem.html
 */
public class SingleMailQueueItem implements MailQueueItem {
    private final Email email;
    private final Date queued = new Date();
    private int sendCount;

    public SingleMailQueueItem(Email email) {
        this.email = email;
    }

    @Override
    public void send() throws MailException {
        sendCount++;
        MailFactory.getServerManager().getDefaultSMTPMailServer().send(email);
    }

    public Email getEmail() {
        return email;
    }

    @Override
    public String getSubject() {
        return email.getSubject();
    }

    @Override
    public Date getDateQueued() {
        return queued;
    }

    @Override
    public int getSendCount() {
        return sendCount;
    }

    @Override
    public boolean hasError() {
        return false;
    }

    @Override
    public int compareTo(MailQueueItem other) {
        return queued.compareTo(other.getDateQueued());
    }
}
