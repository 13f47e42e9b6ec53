package app.meridian.core.duedate;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Subject;

/** Somebody wanted to change when something is due who may see it, but not schedule it. */
public final class SchedulingNotAllowedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SchedulingNotAllowedException(PersonId person, Subject subject) {
        super(person + " may not schedule " + subject);
    }
}
