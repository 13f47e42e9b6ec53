package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;

/**
 * A sentence that is yet to be said in the reader's language.
 *
 * @param key i18n key
 * @param arguments a weekday among them is named in the reader's language too
 */
record Message(String key, List<Serializable> arguments) {
    private static final int LONGEST_QUOTE = 60;

    Message {
        requireNonNull(key, "key");
        arguments = List.copyOf(arguments);
    }

    static Message of(String key, Serializable... arguments) {
        return new Message(key, List.of(arguments));
    }

    /** What somebody typed, short enough to be repeated, in quotation marks where its end would not be seen. */
    static String quote(String typed) {
        String text = typed.length() > LONGEST_QUOTE ? typed.substring(0, LONGEST_QUOTE) + "\u2026" : typed;
        return text.isEmpty() || !text.equals(text.strip()) ? '"' + text + '"' : text;
    }
}
