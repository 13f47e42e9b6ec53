package app.meridian.core.decision;

import app.meridian.core.person.PersonId;

/** Somebody who sees a decision may not do this to it. */
public final class DecisionNotYoursException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DecisionNotYoursException(PersonId person, DecisionId decision) {
        super(person + " may not do that to decision " + decision.value());
    }
}
