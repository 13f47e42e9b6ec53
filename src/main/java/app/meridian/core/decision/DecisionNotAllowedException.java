package app.meridian.core.decision;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Home;

/** Somebody may not make or keep decisions there. */
public final class DecisionNotAllowedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DecisionNotAllowedException(PersonId person, Home home) {
        super(person + " may not write decisions on " + home.reference());
    }
}
