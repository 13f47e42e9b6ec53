package app.meridian.devhost.descriptor;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The transformer {@code jsI18n}: puts the texts of one language into a script. A call without arguments becomes the text, a call
 * with arguments becomes {@code AJS.format} with the pattern.
 */
final class ScriptTranslation {
    private static final Pattern CALL = Pattern.compile("AJS\\.I18n\\.getText\\(\\s*(['\"])([\\w.-]+)\\1\\s*([,)])");

    private final Translations translations;

    ScriptTranslation(Translations translations) {
        this.translations = translations;
    }

    String translate(String script, Locale locale) {
        return CALL.matcher(script).replaceAll(call -> Matcher.quoteReplacement(translation(call, locale)));
    }

    private String translation(MatchResult call, Locale locale) {
        String key = call.group(2);
        return call.group(3).equals(")")
                ? literal(translations.text(locale, key))
                : "AJS.format(" + literal(translations.pattern(locale, key)) + ",";
    }

    /** A string literal that is safe in a script file and inside a script element. */
    private static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.chars().forEach(c -> {
            switch (c) {
                case '"', '\\' -> literal.append('\\').append((char) c);
                case '\n' -> literal.append("\\n");
                case '<', '\u2028', '\u2029' -> literal.append(String.format(Locale.ROOT, "\\u%04x", c));
                default -> literal.append(c < ' ' ? String.format(Locale.ROOT, "\\u%04x", c) : String.valueOf((char) c));
            }
        });
        return literal.append('"').toString();
    }
}
