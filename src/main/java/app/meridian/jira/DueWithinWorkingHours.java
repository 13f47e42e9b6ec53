package app.meridian.jira;

import static java.util.Objects.requireNonNull;

import app.meridian.core.duedate.DueFilter;
import app.meridian.core.duedate.DueFilter.Whose;
import app.meridian.core.duedate.WorkLength;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code issue in dueWithinWorkingHours("8h")}: not overdue, and the assignee has at most that much own working time
 * left (rule D8). With {@code "me"} it is the searcher's own time, for issues assigned to them or reported by them.
 */
public class DueWithinWorkingHours extends DueFunction {
    private final JqlMessages messages;

    public DueWithinWorkingHours(JiraDueFunctions functions, JqlMessages messages) {
        super(functions);
        this.messages = requireNonNull(messages, "messages");
    }

    @Override
    MessageSet flaws(FunctionOperand operand) {
        List<String> arguments = operand.getArgs();
        if (arguments.isEmpty() || arguments.size() > 2) return messages.lengthMissing(operand);
        if (WorkLength.parse(arguments.get(0)).isEmpty()) return messages.noLength(arguments.get(0));
        return whose(arguments).isEmpty() ? messages.nobody(arguments.get(1)) : messages.none();
    }

    @Override
    DueFilter filter(List<String> arguments) {
        return new DueFilter.Within(
                WorkLength.parse(arguments.get(0)).orElseThrow(), whose(arguments).orElseThrow());
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 1;
    }

    private static Optional<Whose> whose(List<String> arguments) {
        String named = arguments.size() < 2 ? "assignee" : arguments.get(1).strip().toLowerCase(Locale.ROOT);
        return switch (named) {
            case "assignee" -> Optional.of(Whose.ASSIGNEE);
            case "me" -> Optional.of(Whose.SEARCHER);
            default -> Optional.empty();
        };
    }
}
