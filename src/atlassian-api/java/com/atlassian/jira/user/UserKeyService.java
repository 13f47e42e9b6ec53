package com.atlassian.jira.user;

/**
 * The lasting key behind a user name, kept for people who are deleted; null when nobody ever had the name.
 *
 * <p>Source: https://docs.atlassian.com/software/jira/docs/api/10.2.0/com/atlassian/jira/user/UserKeyService.html
 */
public interface UserKeyService {

    String getKeyForUsername(String username);
}
