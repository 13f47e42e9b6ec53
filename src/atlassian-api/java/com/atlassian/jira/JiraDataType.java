package com.atlassian.jira;

/**
 * What kind of thing a value in a search is.
 *
 * <p>Source: https://docs.atlassian.com/jira/latest/com/atlassian/jira/JiraDataType.html
 * <br>Source: https://developer.atlassian.com/server/jira/platform/jql-function/
 */
public interface JiraDataType {
}
