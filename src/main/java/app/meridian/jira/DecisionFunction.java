package app.meridian.jira;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
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
import java.util.Optional;

/** A function without arguments that field {@code issue} of a search can be compared with. */
public abstract class DecisionFunction extends AbstractJqlFunction {
    private final JqlMessages messages;

    DecisionFunction(JqlMessages messages) {
        this.messages = requireNonNull(messages, "messages");
    }

    /** Ids of issues. @param searcher empty for an anonymous one */
    abstract List<Long> find(Optional<PersonId> searcher);

    @Override
    public MessageSet validate(ApplicationUser searcherOrNull, FunctionOperand operand, TerminalClause clause) {
        return messages.noArguments(operand);
    }

    /** Jira may run a saved search without asking whether it is valid. */
    @Override
    public List<QueryLiteral> getValues(
            QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        if (!operand.getArgs().isEmpty()) return List.of();
        Optional<PersonId> searcher = Optional.ofNullable(context.getApplicationUser())
                .map(user -> new PersonId(user.getKey()));
        return find(searcher).stream().map(issue -> new QueryLiteral(operand, issue)).toList();
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
