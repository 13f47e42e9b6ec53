package app.meridian.core.reader;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Patterns for a day with a short month, in the order and with the signs of a locale: {@code 30 Nov}, {@code Nov 30},
 * {@code 11月30日}. They are made of the locale's long date pattern, since the JDK offers none without a year before 19.
 */
final class DayPattern {
    private static final Pattern TOKEN = Pattern.compile("([A-Za-z])\\1*|(?:'[^']*'|[^A-Za-z'])+");

    private DayPattern() {}

    static String withYear(Locale locale) {
        return String.join("", tokens(locale));
    }

    /** Without the year and without the sign that parts it from its neighbour. */
    static String withoutYear(Locale locale) {
        List<String> tokens = tokens(locale);
        int year = indexOfYear(tokens);
        if (year < 0) return String.join("", tokens);
        int from = year == 0 ? 0 : year - 1;
        int until = year == 0 ? Math.min(2, tokens.size()) : year + 1;
        tokens.subList(from, until).clear();
        return String.join("", tokens).strip();
    }

    private static List<String> tokens(Locale locale) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.LONG, null, IsoChronology.INSTANCE, locale);
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(pattern);
        while (matcher.find()) {
            tokens.add(matcher.group().replaceFirst("^(M{4,}|L{4,})$", "MMM"));
        }
        return tokens;
    }

    private static int indexOfYear(List<String> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).matches("[yu]+")) return i;
        }
        return -1;
    }
}
