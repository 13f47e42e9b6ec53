package com.atlassian.jira.plugin.jql.function;

/**
 * A function whose name comes from the descriptor.
 *
 * <p>Source: https://docs.atlassian.com/jira/4.0/com/atlassian/jira/plugin/jql/function/AllStandardIssueTypesFunction.html
 * <br>Source: https://developer.atlassian.com/server/jira/platform/jql-function/
 */
public abstract class AbstractJqlFunction implements JqlFunction {
}
