package app.meridian.core.duedate;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Subject;
import java.util.List;
import java.util.Optional;

/** The product's own due dates. Costs none of Meridian's statements. */
public interface DueItems {

    /** Empty if the subject is gone, or has no due date in this product. Says nothing about who may see it. */
    Optional<DueItem> find(Subject subject);

    /**
     * Whoever watches the subject, by name; at most {@code limit} of them, and none for a reader who may not see
     * watchers (rule D7).
     */
    List<PersonId> watchers(Optional<PersonId> reader, Subject subject, int limit);

    /** Whether the person may change when the subject is due (rule D5). */
    boolean maySchedule(PersonId person, Subject subject);
}
