package app.meridian.jira;

import static java.util.Objects.requireNonNull;

import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.sal.api.message.I18nResolver;

/** What is wrong with a function in a search, in the language of who searches. */
@JiraComponent
public class JqlMessages {
    private final I18nResolver i18n;

    public JqlMessages(@ComponentImport I18nResolver i18n) {
        this.i18n = requireNonNull(i18n, "i18n");
    }

    /** Nothing is wrong. */
    MessageSet none() {
        return new MessageSetImpl();
    }

    MessageSet noArguments(FunctionOperand operand) {
        return operand.getArgs().isEmpty() ? none()
                : of(i18n.getText("meridian.due.jql.no-arguments", operand.getName()));
    }

    MessageSet lengthMissing(FunctionOperand operand) {
        return of(i18n.getText("meridian.due.jql.length-missing", operand.getName()));
    }

    MessageSet noLength(String text) {
        return of(i18n.getText("meridian.due.jql.no-length", text));
    }

    MessageSet nobody(String text) {
        return of(i18n.getText("meridian.due.jql.nobody", text));
    }

    private static MessageSet of(String message) {
        MessageSet messages = new MessageSetImpl();
        messages.addErrorMessage(message);
        return messages;
    }
}
