package com.atlassian.query.operand;

/**
 * What a field is compared with.
 *
 * <p>Source: https://docs.atlassian.com/jira/server/com/atlassian/jira/jql/operand/JqlOperandResolver.html
 */
public interface Operand {
}
