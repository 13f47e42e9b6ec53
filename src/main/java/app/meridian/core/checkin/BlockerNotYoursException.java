package app.meridian.core.checkin;

import app.meridian.core.person.PersonId;

/** Somebody who sees a blocker may not change it. */
public final class BlockerNotYoursException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BlockerNotYoursException(PersonId person, BlockerId blocker) {
        super(person + " may not change blocker " + blocker.value());
    }
}
