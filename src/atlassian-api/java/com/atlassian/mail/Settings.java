package com.atlassian.mail;

/**
 * Whether mails are switched off.
 *
 * <p>Source: https://docs.atlassian.com/jira/7.0.8/com/atlassian/jira/mail/settings/package-summary.html
 */
public interface Settings {

    boolean isSendingDisabled();
}
