package app.meridian.core.decision;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Subject;

/** Makes the record of a page that was made from the blueprint (rule H3). */
@FunctionalInterface
public interface PageDecisions {

    /** Makes it once per page. Nobody is logged in; may be called again. */
    void madeFromBlueprint(PersonId author, Subject page);
}
