package app.meridian.rest;

import app.meridian.core.person.FieldFlaw;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong in the body of a request, collected so that all of it is answered at once. */
final class Flaws {
    private static final int MOST = 100;
    private static final int LONGEST_PATH = 200;

    private final Map<String, Message> messages = new LinkedHashMap<>();

    /** Of several flaws of one field the first counts. */
    void add(String path, Message message) {
        boolean fits = messages.size() < MOST && path.length() <= LONGEST_PATH;
        if (fits) messages.putIfAbsent(path, message);
        else messages.putIfAbsent("", Message.of("meridian.rest.error.many-flaws", MOST));
    }

    void add(String path, FieldFlaw flaw) {
        add(path, FieldMessages.of(flaw));
    }

    /** @throws BadFieldsException if there are any */
    void refuse() {
        if (!messages.isEmpty()) throw new BadFieldsException(messages);
    }
}
