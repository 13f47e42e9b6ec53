package app.meridian.core.duedate;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lengths of working time as people write them: {@code 8h}, {@code 45m} or {@code 1h 30m}. */
public final class WorkLength {
    private static final Pattern FORM = Pattern.compile("(?:(\\d{1,5})[hH])?\\s*(?:(\\d{1,5})[mM])?");

    private WorkLength() {}

    /** Empty for everything else: days and weeks have no length of their own. */
    public static Optional<Duration> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (text.isBlank() || !matcher.matches()) return Optional.empty();
        return Optional.of(Duration.ofHours(number(matcher.group(1))).plusMinutes(number(matcher.group(2))));
    }

    private static long number(String digitsOrNull) {
        return digitsOrNull == null ? 0 : Long.parseLong(digitsOrNull);
    }
}
