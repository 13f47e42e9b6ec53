package app.meridian.devhost.services;

import app.meridian.devhost.Request;
import app.meridian.devhost.descriptor.Translations;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;

/** A plugin's texts in the language of the current request. */
record SalTexts(Translations translations) implements I18nResolver {

    @Override
    public String getText(String key) {
        return translations.text(Request.current().locale(), key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return translations.text(Request.current().locale(), key, (Object[]) arguments);
    }
}
