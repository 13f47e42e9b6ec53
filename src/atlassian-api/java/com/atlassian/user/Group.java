package com.atlassian.user;

/**
 * A group of people.
 *
 * <p>Source: https://docs.atlassian.com/atlassian-user/1.7/apidocs/com/atlassian/user/Group.html
 */
public interface Group {
}
