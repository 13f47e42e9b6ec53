package app.meridian.text;

import app.meridian.core.person.PersonId;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A mention as it is stored: a sign that no text holds, since Unicode keeps it for such a use, and the user key as in
 * {@code [~ben]}. Without the sign the brackets are nothing but brackets, in texts of any age.
 */
final class MentionMark {
    static final char SIGN = '\ufdd4';
    /** The encoded key is group 1. */
    static final Pattern PATTERN = Pattern.compile(SIGN + "\\[~([^\\[\\]\\s]+)]");

    private MentionMark() {}

    static String of(PersonId person) {
        return SIGN + "[~" + URLEncoder.encode(person.key(), StandardCharsets.UTF_8) + "]";
    }

    /** @throws IllegalArgumentException for what {@link #of} does not make */
    static PersonId person(String encodedKey) {
        return new PersonId(URLDecoder.decode(encodedKey, StandardCharsets.UTF_8));
    }

    static String without(String text) {
        return text.indexOf(SIGN) < 0 ? text : text.replace(String.valueOf(SIGN), "");
    }
}
