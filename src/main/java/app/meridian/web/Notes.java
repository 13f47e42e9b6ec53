package app.meridian.web;

import static java.util.Objects.requireNonNull;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes notes in the current reader's language. */
@Component
public class Notes {
    private final I18nResolver i18n;

    public Notes(@ComponentImport I18nResolver i18n) {
        this.i18n = requireNonNull(i18n, "i18n");
    }

    public Note of(String messageKey) {
        return new Note(i18n.getText(messageKey));
    }

    public Note of(String messageKey, List<String> arguments) {
        return new Note(i18n.getText(messageKey, arguments.toArray(Serializable[]::new)));
    }
}
