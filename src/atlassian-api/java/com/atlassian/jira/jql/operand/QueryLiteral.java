package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;

/**
 * One value that a function hands to a search; of an issue it is the id.
 *
 * <p>Source: https://docs.atlassian.com/jira/latest/com/atlassian/query/clause/class-use/TerminalClause.html
 * <br>Source: https://docs.atlassian.com/jira/server/com/atlassian/jira/jql/operand/JqlOperandResolver.html
 */
public class QueryLiteral {
    private final Long longValue;

    public QueryLiteral(Operand sourceOperand, Long longValue) {
        this.longValue = longValue;
    }

    public Long getLongValue() {
        return longValue;
    }
}
