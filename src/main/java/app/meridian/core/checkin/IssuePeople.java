package app.meridian.core.checkin;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Subject;
import java.util.List;

/** The people whom the product itself ties to an issue. */
@FunctionalInterface
public interface IssuePeople {

    /** The assignee, then the watchers by name, active users only; at most {@code limit}. None for a page. */
    List<PersonId> assigneeAndWatchers(Subject subject, int limit);
}
