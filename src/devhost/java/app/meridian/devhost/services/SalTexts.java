package app.meridian.devhost.services;

import app.meridian.devhost.Request;
import app.meridian.devhost.descriptor.Translations;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.Locale;

/** A plugin's texts in the language of the current request, or in another. */
record SalTexts(Translations translations) implements I18nResolver {

    @Override
    public String getText(String key) {
        return translations.text(Request.current().locale(), key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return translations.text(Request.current().locale(), key, (Object[]) arguments);
    }

    @Override
    public String getText(Locale locale, String key) {
        return translations.text(locale, key);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        return translations.text(locale, key, (Object[]) arguments);
    }
}
