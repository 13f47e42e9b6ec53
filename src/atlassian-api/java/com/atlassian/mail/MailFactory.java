package com.atlassian.mail;

import com.atlassian.mail.server.MailServerManager;

/**
 * What the product has been set up with for mails.
 *
 * <p>Source: https://docs.atlassian.com/atlassian-mail/1.9/apidocs/com/atlassian/mail/MailFactory.html
 * <br>Source: https://docs.atlassian.com/atlassian-mail/1.3.23/constant-values.html
 */
public class MailFactory {
    public static final String MAIL_DISABLED_KEY = "atlassian.mail.senddisabled";

    private static MailServerManager servers;

    public static MailServerManager getServerManager() {
        return servers;
    }

    public static void setServerManager(MailServerManager serverManager) {
        servers = serverManager;
    }

    public static Settings getSettings() {
        return () -> Boolean.getBoolean(MAIL_DISABLED_KEY);
    }
}
