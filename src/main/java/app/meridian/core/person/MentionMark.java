package app.meridian.core.person;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A mention as it is stored: a sign that no text holds, since Unicode keeps it for such a use, and the user key as in
 * {@code [~ben]}. Without the sign the brackets are nothing but brackets, in texts of any age.
 */
public final class MentionMark {
    public static final char SIGN = '\ufdd4';
    /** The encoded key is group 1. */
    public static final Pattern PATTERN = Pattern.compile(SIGN + "\\[~([^\\[\\]\\s]+)]");

    private MentionMark() {}

    public static String of(PersonId person) {
        return SIGN + "[~" + URLEncoder.encode(person.key(), StandardCharsets.UTF_8) + "]";
    }

    /** @throws IllegalArgumentException for what {@link #of} does not make */
    public static PersonId person(String encodedKey) {
        return new PersonId(URLDecoder.decode(encodedKey, StandardCharsets.UTF_8));
    }

    public static String without(String text) {
        return text.indexOf(SIGN) < 0 ? text : text.replace(String.valueOf(SIGN), "");
    }
}
