package com.atlassian.mail.queue;

/**
 * Jira's mails that are still to be sent.
 *
 * <p>Source: https://docs.atlassian.com/DAC/javadoc/jira/reference/com/atlassian/jira/mail/JiraMailQueue.html
 */
public interface MailQueue {

    void addItem(MailQueueItem item);
}
