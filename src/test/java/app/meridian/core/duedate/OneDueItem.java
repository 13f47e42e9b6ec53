package app.meridian.core.duedate;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Subject;
import java.util.List;
import java.util.Optional;

/** A product with one issue, which one person may schedule and nobody watches. */
public record OneDueItem(DueItem item, PersonId scheduler) implements DueItems {

    @Override
    public Optional<DueItem> find(Subject subject) {
        return Optional.of(item).filter(only -> only.subject().equals(subject));
    }

    @Override
    public List<PersonId> watchers(Optional<PersonId> reader, Subject subject, int limit) {
        return List.of();
    }

    @Override
    public boolean maySchedule(PersonId person, Subject subject) {
        return person.equals(scheduler) && find(subject).isPresent();
    }
}
