package app.meridian.rest;

import static org.mockito.Mockito.mock;

import app.meridian.core.person.PersonId;
import app.meridian.core.reader.Reader;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** What a request brings, and the languages in which it is answered. */
final class Requests {
    private Requests() {}

    /** Single quotation marks stand for double ones. */
    static Field body(String json) {
        return Body.read("application/json", stream(json.replace('\'', '"')));
    }

    static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static Reader from(PersonId person) {
        return new Reader(Optional.of(person), ZoneId.of("Europe/Berlin"), Locale.ENGLISH, "HH:mm");
    }

    /** Says things as the product would, with the texts of the plugin. */
    static Sentences sentences(Locale locale) {
        Properties texts = texts(locale);
        I18nResolver i18n = mock(I18nResolver.class, call -> new MessageFormat(
                texts.getProperty(call.getArgument(0)), locale).format(arguments(call.getArguments())));
        return new Sentences(i18n, mock(LocaleResolver.class, call -> locale));
    }

    private static Object[] arguments(Object[] call) {
        boolean list = call.length == 2 && call[1] instanceof Object[];
        return list ? (Object[]) call[1] : Arrays.copyOfRange(call, 1, call.length);
    }

    private static Properties texts(Locale locale) {
        String language = locale.equals(Locale.GERMAN) ? "_de" : "";
        try (InputStream file = Files.newInputStream(
                Path.of("src/main/resources/i18n/meridian" + language + ".properties"))) {
            Properties texts = new Properties();
            texts.load(file);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
