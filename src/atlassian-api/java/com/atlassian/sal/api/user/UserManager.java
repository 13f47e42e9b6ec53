package com.atlassian.sal.api.user;

/**
 * Who is asking, and what the product knows of a person. Every answer may be null.
 *
 * <p>Source: https://docs.atlassian.com/ConfluenceServer/javadoc/9.5.2/com/atlassian/sal/confluence/user/SetupUserManager.html
 */
public interface UserManager {

    UserKey getRemoteUserKey();

    UserProfile getUserProfile(UserKey userKey);
}
