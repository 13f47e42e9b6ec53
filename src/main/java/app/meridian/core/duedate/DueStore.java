package app.meridian.core.duedate;

import app.meridian.core.person.Forgets;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Belongings;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerType;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps what is set about due dates: one row for each container and each subject (rule S5). Whoever is gone is taken
 * off all lists, while a due time they have set stays; whatever names another key is then at another version.
 */
public interface DueStore extends Belongings, Forgets {

    /** What is set for both, in one read; unset where nothing is. */
    Choices find(Container container, Subject subject);

    /** Unset if nothing is. */
    DueSettings settings(Container container);

    /** All settings of containers of the type that have ever been saved, in one read. */
    List<DueSettings> settings(ContainerType type);

    /** The due times of those of the subjects that have one. Reads 900 at a time (rule S4). */
    Map<Long, DueTime> times(SubjectType type, Collection<Long> ids);

    /**
     * Stores the settings as the version after theirs, and who changed what (rule S1).
     *
     * @return as stored; empty, and nothing changed, if the stored version is another one
     */
    Optional<DueSettings> save(PersonId actor, DueSettings settings, Instant now);

    /** As {@link #save(PersonId, DueSettings, Instant)}. */
    Optional<DueAdditions> save(PersonId actor, DueAdditions additions, Instant now);

    /** What is set for a subject and for the container it is in. */
    record Choices(DueSettings settings, DueAdditions additions) {}
}
