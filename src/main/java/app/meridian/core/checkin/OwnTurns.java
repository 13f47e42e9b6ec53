package app.meridian.core.checkin;

import app.meridian.core.person.PersonId;
import java.time.Instant;
import java.util.Locale;

/** Which of their days people may answer for. */
public interface OwnTurns {

    /** Whether the round asks the person now. */
    boolean participates(PersonId person, Round round);

    /** None for whoever is not asked. */
    OwnTurn of(PersonId person, Locale locale, Round round, Instant now);
}
