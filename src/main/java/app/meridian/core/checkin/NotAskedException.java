package app.meridian.core.checkin;

import app.meridian.core.person.PersonId;

/** Somebody wanted to answer in a round that does not ask them. */
public final class NotAskedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotAskedException(PersonId person, RoundId round) {
        super("Round " + round.value() + " does not ask " + person);
    }
}
