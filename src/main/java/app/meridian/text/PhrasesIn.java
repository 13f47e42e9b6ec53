package app.meridian.text;

import static java.util.Objects.requireNonNull;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.Locale;

/** Phrases in a language of choice, whoever makes the request. */
final class PhrasesIn extends Phrases {
    private final I18nResolver i18n;
    private final Locale locale;

    PhrasesIn(I18nResolver i18n, Locale locale) {
        super(i18n);
        this.i18n = requireNonNull(i18n, "i18n");
        this.locale = requireNonNull(locale, "locale");
    }

    @Override
    public String text(String key, String... arguments) {
        return arguments.length == 0 ? i18n.getText(locale, key)
                : i18n.getText(locale, key, (Serializable[]) arguments);
    }
}
