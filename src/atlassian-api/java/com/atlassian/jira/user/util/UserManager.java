package com.atlassian.jira.user.util;

import com.atlassian.jira.user.ApplicationUser;

/**
 * Finds people in Jira; null when there is nobody with that key or name.
 *
 * <p>Source: https://docs.atlassian.com/jira/latest/com/atlassian/jira/user/util/UserManager.html
 */
public interface UserManager {

    ApplicationUser getUserByKey(String userKey);

    ApplicationUser getUserByName(String userName);
}
