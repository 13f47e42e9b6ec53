package com.atlassian.user;

/**
 * A person of the older user library, which Confluence's own users extend.
 *
 * <p>Source: https://docs.atlassian.com/atlassian-user/1.7/apidocs/com/atlassian/user/User.html
 * <br>Source: https://docs.atlassian.com/atlassian-confluence/5.7.4/com/atlassian/confluence/user/ConfluenceUser.html
 * <br>Source: https://docs.atlassian.com/ConfluenceServer/javadoc/8.9.0/com/atlassian/confluence/user/ReadOnlyConfluenceUser.html
 */
public interface User {

    String getFullName();

    String getEmail();
}
