package app.meridian.text;

import static java.util.Objects.requireNonNull;

import app.meridian.core.duedate.DueReport;
import app.meridian.core.duedate.DueTrace;
import app.meridian.core.duedate.Involved;
import app.meridian.core.duedate.PersonDue;
import app.meridian.core.person.Person;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.ContainerType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What there is to say about a due date.
 *
 * @param now on what it depends which day is called today; of a report about the past a later moment
 * @param traces of those whose hours the reader may see
 * @param setBy who has set the due time; empty for nobody whom the reader may see, or a time that is only considered
 * @param container the project or space whose rule it is; empty outside of any
 */
public record DueStory(DueReport report, Instant now, Map<PersonId, DueTrace> traces, Optional<Person> setBy,
        Optional<Home> container) {

    public DueStory {
        requireNonNull(report, "report");
        requireNonNull(now, "now");
        traces = Map.copyOf(traces);
        requireNonNull(setBy, "setBy");
        requireNonNull(container, "container");
    }

    /** A project or space by its key. */
    public record Home(ContainerType type, String key) {

        public Home {
            requireNonNull(type, "type");
            requireNonNull(key, "key");
        }
    }

    Optional<PersonDue> own() {
        return report.people().stream().filter(PersonDue::you).findFirst();
    }

    Optional<PersonDue> assignee() {
        return report.people().stream().filter(person -> person.role() == Involved.Role.ASSIGNEE).findFirst();
    }

    Optional<DueTrace> trace(PersonDue person) {
        return Optional.ofNullable(traces.get(person.person().id()));
    }

    /** Everybody who may be named, each once. */
    List<Person> named() {
        return Stream.concat(report.people().stream().map(PersonDue::person), setBy.stream()).distinct().toList();
    }
}
