package app.meridian.jira;

import static java.util.Objects.requireNonNull;

import app.meridian.core.duedate.DueFilter;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;

/**
 * {@code issue in dueInNonWorkingTime()}: the assignee works at no time of the due day, which is not over for them.
 */
public class DueInNonWorkingTime extends DueFunction {
    private final JqlMessages messages;

    public DueInNonWorkingTime(JiraDueFunctions functions, JqlMessages messages) {
        super(functions);
        this.messages = requireNonNull(messages, "messages");
    }

    @Override
    MessageSet flaws(FunctionOperand operand) {
        return messages.noArguments(operand);
    }

    @Override
    DueFilter filter(List<String> arguments) {
        return new DueFilter.InNonWorkingTime();
    }
}
