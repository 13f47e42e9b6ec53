package app.meridian.rest;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Fields of a request are wrong; each is named by its path, such as {@code weeks[0].week.FRIDAY[1]}. */
final class BadFieldsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, Message> messages;

    BadFieldsException(Map<String, Message> messages) {
        super("Wrong fields: " + messages.keySet());
        this.messages = Collections.unmodifiableMap(new LinkedHashMap<>(messages));
    }

    /** Never empty. */
    Map<String, Message> messages() {
        return messages;
    }
}
