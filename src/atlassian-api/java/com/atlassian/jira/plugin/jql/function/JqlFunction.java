package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;

/**
 * A function in a search: checks its arguments and gives the values that the field is compared with.
 *
 * <p>The searcher is null for somebody who is not logged in.
 *
 * <p>Source: https://developer.atlassian.com/server/jira/platform/jql-function/
 * <br>Source: https://docs.atlassian.com/jira/latest/com/atlassian/query/clause/class-use/TerminalClause.html
 */
public interface JqlFunction {

    MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause terminalClause);

    List<QueryLiteral> getValues(QueryCreationContext queryCreationContext, FunctionOperand operand,
            TerminalClause terminalClause);

    int getMinimumNumberOfExpectedArguments();

    JiraDataType getDataType();
}
