package com.atlassian.sal.api.user;

/**
 * Who is asking, and what the product knows of a person. Every answer may be null.
 *
 * <p>Source: https://docs.atlassian.com/ConfluenceServer/javadoc/9.5.2/com/atlassian/sal/confluence/user/SetupUserManager.html
 * <br>Source: https://docs.atlassian.com/ConfluenceServer/javadoc/9.0.2/com/atlassian/sal/confluence/user/ConfluenceUserManager.html
 */
public interface UserManager {

    UserKey getRemoteUserKey();

    UserProfile getUserProfile(UserKey userKey);

    UserProfile getUserProfile(String username);

    boolean isUserInGroup(UserKey userKey, String group);

    boolean isAdmin(UserKey userKey);

    /** Whether the user may use the product. */
    boolean isLicensed(UserKey userKey);

    /** Group names, from the one with the number {@code startIndex} on; the first has 0. */
    Iterable<String> findGroupNamesByPrefix(String prefix, int startIndex, int maxResults);
}
