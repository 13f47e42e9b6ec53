package com.atlassian.mail.server;

/**
 * The servers that administrators have set up.
 *
 * <p>Source: https://docs.atlassian.com/jira/server/com/atlassian/jira/mail/JiraMailUtils.html
 * <br>Source: https://docs.atlassian.com/atlassian-mail/1.9/apidocs/com/atlassian/mail/server/class-use/SMTPMailServer.html
 */
public interface MailServerManager {

    boolean isDefaultSMTPMailServerDefined();

    /** Null if there is none. */
    SMTPMailServer getDefaultSMTPMailServer();
}
