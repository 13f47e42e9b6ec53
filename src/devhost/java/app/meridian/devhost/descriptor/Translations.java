package app.meridian.devhost.descriptor;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/** The texts of a plugin's i18n resources. What a language lacks is taken from the file without a language, English. */
public final class Translations {
    private static final Control PROPERTIES_ONLY = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ClassLoader jar;
    private final List<String> baseNames;

    public Translations(Bundle bundle, PluginDescriptor descriptor) {
        this.jar = bundle.adapt(BundleWiring.class).getClassLoader();
        this.baseNames = descriptor.i18n();
    }

    /** The text with its arguments; without arguments too, an apostrophe is written twice in the file. */
    public String text(Locale locale, String key, Object... arguments) {
        return new MessageFormat(pattern(locale, key), locale).format(arguments);
    }

    /** The text as it stands in the file; the key itself if there is none, as in the products. */
    public String pattern(Locale locale, String key) {
        return baseNames.stream()
                .map(name -> ResourceBundle.getBundle(name, locale, jar, PROPERTIES_ONLY))
                .filter(texts -> texts.containsKey(key))
                .map(texts -> texts.getString(key))
                .findFirst()
                .orElse(key);
    }
}
