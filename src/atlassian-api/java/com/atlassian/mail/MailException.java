package com.atlassian.mail;

/**
 * A mail could not be sent.
 *
 * <p>Source: https://docs.atlassian.com/ConfluenceServer/javadoc/10.0.3/com/atlassian/confluence/mail/Email.html
 * <br>Source: https://docs.atlassian.com/atlassian-mail/1.3.23/com/atlassian/mail/queue/MailQueueItem.html
 */
public class MailException extends Exception {
    private static final long serialVersionUID = 1L;
}
