package com.atlassian.query.clause;

/**
 * One condition of a search: a field, an operator and what it is compared with.
 *
 * <p>Source: https://docs.atlassian.com/jira/latest/com/atlassian/query/clause/class-use/TerminalClause.html
 */
public interface TerminalClause {
}
