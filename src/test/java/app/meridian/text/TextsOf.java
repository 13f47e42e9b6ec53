package app.meridian.text;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.IOException;
import java.io.Reader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** The plugin's own texts in one language. */
public final class TextsOf implements I18nResolver {
    private final Properties texts = new Properties();
    private final Locale locale;

    public TextsOf(Locale locale) {
        this.locale = locale;
        String file = locale.getLanguage().equals("de") ? "meridian_de.properties" : "meridian.properties";
        try (Reader reader = Files.newBufferedReader(
                Path.of("src/main/resources/i18n").resolve(file), StandardCharsets.ISO_8859_1)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String getText(String key) {
        return getText(key, new Serializable[0]);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return new MessageFormat(texts.getProperty(key), locale).format(arguments);
    }

    @Override
    public String getText(Locale other, String key) {
        return getText(other, key, new Serializable[0]);
    }

    @Override
    public String getText(Locale other, String key, Serializable... arguments) {
        return new TextsOf(other).getText(key, arguments);
    }
}
