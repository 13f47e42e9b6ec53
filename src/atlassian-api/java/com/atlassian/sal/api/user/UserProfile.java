package com.atlassian.sal.api.user;

/**
 * What the product shows of a person to others.
 *
 * <p>Source: https://docs.atlassian.com/ConfluenceServer/javadoc/10.0.3/com/atlassian/sal/confluence/user/ConfluenceUserProfile.html
 */
public interface UserProfile {

    UserKey getUserKey();

    String getUsername();

    String getFullName();
}
