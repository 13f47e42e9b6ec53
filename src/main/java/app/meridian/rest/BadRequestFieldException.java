package app.meridian.rest;

import java.io.Serializable;

/** A field or parameter of a request is not of its form; the message is an i18n key with arguments. */
final class BadRequestFieldException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final String messageKey;
    private final Serializable[] arguments;

    BadRequestFieldException(String field, String messageKey, Serializable... arguments) {
        super(field + ": " + messageKey);
        this.field = field;
        this.messageKey = messageKey;
        this.arguments = arguments.clone();
    }

    String field() {
        return field;
    }

    String messageKey() {
        return messageKey;
    }

    Serializable[] arguments() {
        return arguments.clone();
    }
}
