package app.meridian.core.checkin;

import app.meridian.core.person.PersonId;

/** Somebody wanted to change or delete what somebody else wrote. */
public final class NotAuthorException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotAuthorException(PersonId person) {
        super(person + " is not the author");
    }
}
