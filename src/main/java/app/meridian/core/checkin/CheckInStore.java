package app.meridian.core.checkin;

import app.meridian.core.person.Forgets;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Belongings;
import app.meridian.core.subject.Subject;
import java.time.Instant;

/** Keeps check-ins. */
public interface CheckInStore extends Belongings, Forgets {

    /**
     * Stores the check-in, unless its author has already posted on its subject with its client key: then it answers
     * what was stored first and changes nothing, however many do this at once.
     */
    Posted add(NewCheckIn checkIn);

    /** Check-ins on the subject, newest first. */
    Page list(Subject subject, PageRequest request);

    /** Nothing: what somebody has posted stays. */
    @Override
    default void forget(PersonId person, Instant now) {
        // It names nobody but its author.
    }
}
