package app.meridian.core.person;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/** Names one filling of the form: the same post sent twice carries the same key and makes one check-in (rule F4). */
public record ClientKey(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    /** @throws IllegalArgumentException if the value is not of the form; see {@link #isKey(String)} */
    public ClientKey {
        requireNonNull(value, "value");
        if (!isKey(value)) throw new IllegalArgumentException("Not a client key: 1 to 64 of A-Z a-z 0-9 _ -");
    }

    /** Whether the value has 1 to 64 characters, all of them ASCII letters, digits, {@code _} or {@code -}. */
    public static boolean isKey(String value) {
        return FORM.matcher(value).matches();
    }
}
