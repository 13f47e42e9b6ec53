package app.meridian.jira;

import static java.util.Objects.requireNonNull;

import app.meridian.core.duedate.DueFilter;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;

/**
 * {@code issue in overdueForAssignee()}: the assignee's deadline has passed, and so has their due day (rule D2).
 */
public class OverdueForAssignee extends DueFunction {
    private final JqlMessages messages;

    public OverdueForAssignee(JiraDueFunctions functions, JqlMessages messages) {
        super(functions);
        this.messages = requireNonNull(messages, "messages");
    }

    @Override
    MessageSet flaws(FunctionOperand operand) {
        return messages.noArguments(operand);
    }

    @Override
    DueFilter filter(List<String> arguments) {
        return new DueFilter.Overdue();
    }
}
