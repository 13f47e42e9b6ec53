package app.meridian.confluence;

import java.util.List;

/** A macro's parameter holds something that the macro cannot take. */
final class BadParameterException extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_QUOTE = 60;

    private final String messageKey;
    private final List<String> arguments;

    /** @param arguments of the message; what was written comes first */
    BadParameterException(String messageKey, String... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = List.of(arguments).stream().map(BadParameterException::quote).toList();
    }

    /** i18n key. */
    String messageKey() {
        return messageKey;
    }

    List<String> arguments() {
        return arguments;
    }

    private static String quote(String written) {
        return written.length() <= LONGEST_QUOTE ? written : written.substring(0, LONGEST_QUOTE) + "\u2026";
    }
}
