package app.meridian.store;

import app.meridian.core.duedate.DueAdditions;
import app.meridian.core.duedate.DueSettings;
import app.meridian.core.duedate.DueStore;
import app.meridian.core.duedate.DueTime;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerType;
import app.meridian.core.subject.Home;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** What is set about due dates, in Active Objects: one statement to find what applies, three to change some. */
@Component
public class AoDueStore implements DueStore {
    private final DueRows rows;
    private final DueMentions mentions;

    public AoDueStore(@ComponentImport ActiveObjects ao) {
        this.rows = new DueRows(ao);
        this.mentions = new DueMentions(ao, rows);
    }

    @Override
    public Choices find(Container container, Subject subject) {
        List<DueEntity> found = rows.of(List.of(container.reference(), subject.reference()));
        DueAdditions additions = of(subject.reference(), found).map(row -> body(row, DueAdditionsJson.class)
                .toDomain(subject, row.getVersion())).orElseGet(() -> DueAdditions.none(subject));
        return new Choices(settings(container, found), additions);
    }

    @Override
    public DueSettings settings(Container container) {
        return settings(container, rows.of(List.of(container.reference())));
    }

    @Override
    public List<DueSettings> settings(ContainerType type) {
        return rows.ofType(type.word()).stream()
                .map(row -> settings(new Container(type, DueRows.idOf(row)), List.of(row))).toList();
    }

    @Override
    public Map<Long, DueTime> times(SubjectType type, Collection<Long> ids) {
        List<String> references = ids.stream().distinct().map(id -> new Subject(type, id).reference()).toList();
        Map<Long, DueTime> times = new HashMap<>();
        rows.of(references).forEach(row -> body(row, DueAdditionsJson.class).dueTime()
                .ifPresent(time -> times.put(DueRows.idOf(row), time)));
        return times;
    }

    @Override
    public Optional<DueSettings> save(PersonId actor, DueSettings settings, Instant now) {
        Container container = settings.container();
        String body = StoredJson.write(DueSettingsJson.of(settings));
        return rows.save(actor, container.type().word(), container.reference(), settings.version(), body, now)
                .map(settings::withVersion);
    }

    @Override
    public Optional<DueAdditions> save(PersonId actor, DueAdditions additions, Instant now) {
        Subject subject = additions.subject();
        String body = StoredJson.write(DueAdditionsJson.of(additions));
        return rows.save(actor, subject.type().word(), subject.reference(), additions.version(), body, now)
                .map(additions::withVersion);
    }

    @Override
    public void delete(Home home) {
        rows.delete(home.reference());
    }

    @Override
    public void deleteIf(SubjectType type, Predicate<Subject> isGone) {
        rows.forEach(type.word(), row -> {
            Subject subject = new Subject(type, DueRows.idOf(row));
            if (isGone.test(subject)) delete(subject);
        });
    }

    @Override
    public void forget(PersonId person, Instant now) {
        mentions.change(person, body -> body.without(person), now);
    }

    @Override
    public void rekey(PersonId old, PersonId current, Instant now) {
        mentions.change(current, body -> body.renamed(old, current), now);
        mentions.changeHistory(body -> body.renamed(old, current));
    }

    private static DueSettings settings(Container container, List<DueEntity> found) {
        return of(container.reference(), found).map(row -> body(row, DueSettingsJson.class)
                .toDomain(container, row.getVersion())).orElseGet(() -> DueSettings.unset(container));
    }

    private static Optional<DueEntity> of(String reference, List<DueEntity> found) {
        return found.stream().filter(row -> row.getReference().equals(reference)).findFirst();
    }

    private static <T> T body(DueEntity row, Class<T> type) {
        return StoredJson.read(row.getBody(), type);
    }
}
