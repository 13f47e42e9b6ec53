package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;

/**
 * A person in Confluence.
 *
 * <p>Source: https://docs.atlassian.com/ConfluenceServer/javadoc/7.19.14/com/atlassian/confluence/user/ConfluenceUser.html
 */
public interface ConfluenceUser extends User {

    UserKey getKey();
}
