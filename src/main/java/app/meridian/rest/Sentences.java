package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import org.springframework.stereotype.Component;

/** Says messages in the language of who makes the request. */
@Component
public class Sentences {
    private final I18nResolver i18n;
    private final LocaleResolver locales;

    public Sentences(@ComponentImport I18nResolver i18n, @ComponentImport LocaleResolver locales) {
        this.i18n = requireNonNull(i18n, "i18n");
        this.locales = requireNonNull(locales, "locales");
    }

    String say(Message message) {
        return i18n.getText(message.key(), message.arguments().stream().map(this::named).toArray(Serializable[]::new));
    }

    private Serializable named(Serializable argument) {
        return argument instanceof DayOfWeek day ? day.getDisplayName(TextStyle.FULL, locales.getLocale()) : argument;
    }
}
