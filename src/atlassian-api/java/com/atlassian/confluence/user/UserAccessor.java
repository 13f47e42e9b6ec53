package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;

/**
 * Finds people in Confluence; null when there is nobody with that key. The lookup is declared in a parent of this
 * interface, ConfluenceUserResolver.
 *
 * <p>Source: https://docs.atlassian.com/ConfluenceServer/javadoc/10.1.2/com/atlassian/confluence/user/ConfluenceUserResolver.html
 */
public interface UserAccessor {

    ConfluenceUser getUserByKey(UserKey key);
}
