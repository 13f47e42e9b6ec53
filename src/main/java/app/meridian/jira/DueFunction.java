package app.meridian.jira;

import static java.util.Objects.requireNonNull;

import app.meridian.core.duedate.DueFilter;
import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;

/** A function that field {@code issue} of a search can be compared with: it stands for issues by their due day. */
public abstract class DueFunction extends AbstractJqlFunction {
    private final JiraDueFunctions functions;

    DueFunction(JiraDueFunctions functions) {
        this.functions = requireNonNull(functions, "functions");
    }

    /** What is wrong with the arguments. */
    abstract MessageSet flaws(FunctionOperand operand);

    /** What arguments without flaws mean. */
    abstract DueFilter filter(List<String> arguments);

    @Override
    public MessageSet validate(ApplicationUser searcherOrNull, FunctionOperand operand, TerminalClause clause) {
        return flaws(operand);
    }

    /** Jira may run a saved search without asking whether it is valid. */
    @Override
    public List<QueryLiteral> getValues(
            QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        if (flaws(operand).hasAnyErrors()) return List.of();
        return functions.find(context, operand, filter(operand.getArgs()));
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 0;
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }
}
