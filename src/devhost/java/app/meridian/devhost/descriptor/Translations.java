package app.meridian.devhost.descriptor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of a plugin's i18n resources. What a language lacks is taken from the file without a language, English. */
public final class Translations {
    private final PluginFiles files;
    private final List<String> baseNames;
    private final Map<Locale, Map<String, String>> patterns = new ConcurrentHashMap<>();

    public Translations(PluginFiles files, List<String> baseNames) {
        this.files = files;
        this.baseNames = List.copyOf(baseNames);
    }

    /** The text with its arguments; without arguments too, an apostrophe is written twice in the file. */
    public String text(Locale locale, String key, Object... arguments) {
        return new MessageFormat(pattern(locale, key), locale).format(arguments);
    }

    /** The text as it stands in the file; the key itself if there is none, as in the products. */
    public String pattern(Locale locale, String key) {
        return patterns.computeIfAbsent(locale, this::read).getOrDefault(key, key);
    }

    private Map<String, String> read(Locale locale) {
        ResourceBundle.Control control = ResourceBundle.Control.getControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        Map<String, String> merged = new HashMap<>();
        for (String baseName : baseNames) {
            List<Locale> fromGeneralToSpecial = new ArrayList<>(control.getCandidateLocales(baseName, locale));
            Collections.reverse(fromGeneralToSpecial);
            for (Locale candidate : fromGeneralToSpecial) {
                files.read(control.toBundleName(baseName, candidate) + ".properties")
                        .ifPresent(content -> parse(content).forEach((key, text) -> merged.put((String) key, (String) text)));
            }
        }
        return merged;
    }

    private static Properties parse(byte[] content) {
        Properties properties = new Properties();
        try (InputStreamReader reader = new InputStreamReader(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
