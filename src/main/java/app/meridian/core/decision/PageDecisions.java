package app.meridian.core.decision;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Subject;

/** Makes the record of a page that was made from the blueprint (rule H3). */
@FunctionalInterface
public interface PageDecisions {

    /**
     * Makes it once per page. Nobody is logged in; may be called again.
     *
     * @param template the name or id of the template that it starts with, as it is typed; may be empty
     */
    void madeFromBlueprint(PersonId author, Subject page, String template);
}
