package com.atlassian.mail.server;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;

/**
 * Sends mails.
 *
 * <p>Source: https://docs.atlassian.com/atlassian-mail/2.3.2/xref/com/atlassian/mail/queue/SingleMailQueueItem.html
 */
public interface SMTPMailServer {

    void send(Email email) throws MailException;
}
