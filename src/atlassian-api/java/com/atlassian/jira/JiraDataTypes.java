package com.atlassian.jira;

/**
 * The kinds of things that Jira itself knows in a search.
 *
 * <p>Source: https://docs.atlassian.com/jira/latest/com/atlassian/jira/JiraDataTypes.html
 * <br>Source: https://developer.atlassian.com/server/jira/platform/jql-function/
 */
public final class JiraDataTypes {
    public static final JiraDataType ISSUE = new JiraDataType() { };

    private JiraDataTypes() {
    }
}
