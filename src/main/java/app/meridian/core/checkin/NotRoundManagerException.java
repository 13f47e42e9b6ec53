package app.meridian.core.checkin;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Home;

/** Somebody who sees where rounds live may not set them up there. */
public final class NotRoundManagerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotRoundManagerException(PersonId person, Home home) {
        super(person + " does not manage the rounds of " + home.reference());
    }
}
