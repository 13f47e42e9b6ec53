package com.atlassian.user;

/**
 * A person of the older user library, which Confluence's own users extend.
 *
 * <p>Source: https://docs.atlassian.com/atlassian-user/1.7/apidocs/com/atlassian/user/User.html
 * <br>Source: https://docs.atlassian.com/atlassian-confluence/5.7.4/com/atlassian/confluence/user/ConfluenceUser.html
 */
public interface User {

    String getFullName();
}
