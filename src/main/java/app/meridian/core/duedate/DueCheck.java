package app.meridian.core.duedate;

import static java.util.Objects.requireNonNull;

import app.meridian.core.subject.Container;
import app.meridian.core.subject.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A date that somebody considers.
 *
 * @param container whose settings and defaults count; empty outside of any
 * @param subject an issue whose people and due time count, as far as they are not named here; empty for a new one
 * @param time overrides the subject's due time
 * @param people in the order in which they are named; an assignee or reporter among them stands for the subject's own
 * @param asOf now if empty
 */
public record DueCheck(Optional<Container> container, Optional<Subject> subject, LocalDate day,
        Optional<DueTerms.Time> time, List<Involved> people, Optional<Instant> asOf) {

    public DueCheck {
        requireNonNull(container, "container");
        requireNonNull(subject, "subject");
        requireNonNull(day, "day");
        requireNonNull(time, "time");
        people = List.copyOf(people);
        requireNonNull(asOf, "asOf");
    }
}
