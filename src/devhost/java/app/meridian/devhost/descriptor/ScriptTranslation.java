package app.meridian.devhost.descriptor;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The transformer {@code jsI18n}: puts the texts of one language into a script. A call without arguments becomes the
 * text, a call with arguments becomes {@code AJS.format} with the pattern.
 */
record ScriptTranslation(Translations translations) {
    private static final Pattern CALL = Pattern.compile("AJS\\.I18n\\.getText\\(\\s*(['\"])([\\w.-]+)\\1\\s*([,)])");

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
        for (char c : text.toCharArray()) {
            boolean isPlain = c >= ' ' && "\"\\<\u2028\u2029".indexOf(c) < 0;
            literal.append(isPlain ? String.valueOf(c) : String.format("\\u%04x", (int) c));
        }
        return literal.append('"').toString();
    }
}
