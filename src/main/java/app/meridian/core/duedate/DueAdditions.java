package app.meridian.core.duedate;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Subject;
import java.util.List;
import java.util.Optional;

/**
 * What Meridian keeps besides an issue's own due day.
 *
 * @param version 0 if never saved, one more with every change
 * @param time rests while the issue has no due day (rule D5)
 * @param people whom the date concerns besides assignee and reporter, in the order in which they were added
 */
public record DueAdditions(Subject subject, long version, Optional<DueTime> time, List<PersonId> people) {
    /** As many as a report names besides assignee and reporter (rule D7). */
    public static final int MOST_PEOPLE = 10;

    public DueAdditions {
        requireNonNull(subject, "subject");
        requireNonNull(time, "time");
        people = List.copyOf(people);
    }

    /** Of a subject to which nobody has added anything. */
    public static DueAdditions none(Subject subject) {
        return new DueAdditions(subject, 0, Optional.empty(), List.of());
    }

    public DueAdditions withVersion(long changed) {
        return new DueAdditions(subject, changed, time, people);
    }
}
