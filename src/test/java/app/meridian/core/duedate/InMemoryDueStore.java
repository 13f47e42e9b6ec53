package app.meridian.core.duedate;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerType;
import app.meridian.core.subject.Home;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Keeps what is set about due dates as long as it lives; kept honest by {@link DueStoreContract}. Counts its reads. */
public final class InMemoryDueStore implements DueStore {
    private final Map<Container, DueSettings> settings = new HashMap<>();
    private final Map<Subject, DueAdditions> additions = new HashMap<>();
    private int reads;

    @Override
    public synchronized Choices find(Container container, Subject subject) {
        reads++;
        return new Choices(stored(container), stored(subject));
    }

    @Override
    public synchronized DueSettings settings(Container container) {
        reads++;
        return stored(container);
    }

    @Override
    public synchronized List<DueSettings> settings(ContainerType type) {
        reads++;
        return settings.values().stream().filter(each -> each.container().type() == type).toList();
    }

    @Override
    public synchronized Map<Long, DueTime> times(SubjectType type, Collection<Long> ids) {
        reads++;
        Map<Long, DueTime> times = new HashMap<>();
        ids.forEach(id -> stored(new Subject(type, id)).time().ifPresent(time -> times.put(id, time)));
        return times;
    }

    @Override
    public synchronized Optional<DueSettings> save(PersonId actor, DueSettings changed, Instant now) {
        if (stored(changed.container()).version() != changed.version()) return Optional.empty();
        settings.put(changed.container(), changed.withVersion(changed.version() + 1));
        return Optional.of(stored(changed.container()));
    }

    @Override
    public synchronized Optional<DueAdditions> save(PersonId actor, DueAdditions changed, Instant now) {
        if (stored(changed.subject()).version() != changed.version()) return Optional.empty();
        additions.put(changed.subject(), changed.withVersion(changed.version() + 1));
        return Optional.of(stored(changed.subject()));
    }

    @Override
    public synchronized void delete(Home home) {
        if (home instanceof Container container) settings.remove(container);
        if (home instanceof Subject subject) additions.remove(subject);
    }

    @Override
    public synchronized void deleteIf(SubjectType type, Predicate<Subject> isGone) {
        additions.keySet().removeIf(subject -> subject.type() == type && isGone.test(subject));
    }

    @Override
    public synchronized void forget(PersonId person, Instant now) {
        change(each -> new DueAdditions(each.subject(), each.version(), each.time(),
                each.people().stream().filter(id -> !id.equals(person)).toList()));
    }

    @Override
    public synchronized void rekey(PersonId old, PersonId current, Instant now) {
        UnaryOperator<PersonId> name = id -> id.equals(old) ? current : id;
        change(each -> new DueAdditions(each.subject(), each.version(),
                each.time().map(time -> new DueTime(time.time(), time.zone(), name.apply(time.setBy()))),
                each.people().stream().map(name).distinct().toList()));
    }

    /** How often it was asked. */
    public synchronized int reads() {
        return reads;
    }

    private void change(UnaryOperator<DueAdditions> change) {
        additions.replaceAll((subject, before) -> {
            DueAdditions after = change.apply(before);
            return after.equals(before) ? before : after.withVersion(before.version() + 1);
        });
    }

    private DueSettings stored(Container container) {
        return settings.getOrDefault(container, DueSettings.unset(container));
    }

    private DueAdditions stored(Subject subject) {
        return additions.getOrDefault(subject, DueAdditions.none(subject));
    }
}
