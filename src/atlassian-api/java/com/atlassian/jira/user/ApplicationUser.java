package com.atlassian.jira.user;

/**
 * A person in Jira. Equal by key.
 *
 * <p>Source: https://docs.atlassian.com/jira/7.0.0/com/atlassian/jira/user/ApplicationUser.html
 * <br>Source: https://docs.atlassian.com/jira/server/com/atlassian/jira/user/DelegatingApplicationUser.html
 */
public interface ApplicationUser {

    String getKey();

    String getUsername();

    String getDisplayName();

    String getEmailAddress();

    boolean isActive();
}
