package app.meridian.core.duedate;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Container;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An unresolved issue with a due day.
 *
 * @param issue the product's numeric id
 * @param project it belongs to now
 * @param assignee whoever it is assigned to, even if the product no longer knows them
 */
public record DueCandidate(long issue, Container project, LocalDate dueDay, Optional<PersonId> assignee) {

    public DueCandidate {
        requireNonNull(project, "project");
        requireNonNull(dueDay, "dueDay");
        requireNonNull(assignee, "assignee");
    }
}
