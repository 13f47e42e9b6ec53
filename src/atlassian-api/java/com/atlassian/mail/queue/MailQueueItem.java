package com.atlassian.mail.queue;

import com.atlassian.mail.MailException;
import java.util.Date;

/**
 * A mail that is still to be sent, and knows how.
 *
 * <p>Source: https://docs.atlassian.com/atlassian-mail/1.3.23/com/atlassian/mail/queue/MailQueueItem.html
 * <br>Source: https://docs.atlassian.com/atlassian-confluence/5.7.3/com/atlassian/confluence/mail/template/ConfluenceMailQueueItem.html
 */
public interface MailQueueItem extends Comparable<MailQueueItem> {

    void send() throws MailException;

    String getSubject();

    Date getDateQueued();

    int getSendCount();

    boolean hasError();
}
