package app.meridian.core.duedate;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the product itself knows of an issue's due date.
 *
 * @param container the project it belongs to now
 * @param dueDay a day without a zone; any year
 * @param assignee whoever it is assigned to, even if the product no longer knows them
 * @param resolved when it was resolved; empty while it is not
 */
public record DueItem(Subject subject, Container container, Optional<LocalDate> dueDay, Optional<PersonId> assignee,
        Optional<PersonId> reporter, Optional<Instant> resolved) {

    public DueItem {
        requireNonNull(subject, "subject");
        requireNonNull(container, "container");
        requireNonNull(dueDay, "dueDay");
        requireNonNull(assignee, "assignee");
        requireNonNull(reporter, "reporter");
        requireNonNull(resolved, "resolved");
    }
}
