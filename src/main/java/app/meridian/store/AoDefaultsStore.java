package app.meridian.store;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.DefaultsStore;
import app.meridian.core.person.HoursDefaults;
import app.meridian.core.person.PersonId;
import app.meridian.core.person.Scope;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerType;
import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Administrators' defaults in Active Objects: one statement to find those that apply, three to change some. */
@Component
public class AoDefaultsStore implements DefaultsStore {
    private static final String COLUMNS = "ID, SCOPE_KEY, SCOPE_NAME, VERSION, BODY";

    private final ActiveObjects ao;
    private final History history;

    public AoDefaultsStore(@ComponentImport ActiveObjects ao) {
        this.ao = requireNonNull(ao, "ao");
        this.history = new History(ao);
    }

    @Override
    public Found applying(Optional<Container> container) {
        String place = container.map(Container::reference).orElse(ScopeKey.COMPANY);
        return found("SCOPE_KEY = ?", place, row -> container);
    }

    @Override
    public Found applying(ContainerType type) {
        return found("SCOPE_KEY LIKE ?", type.word() + "/%", row -> containerOf(row, type));
    }

    @Override
    public Optional<HoursDefaults> find(Scope scope) {
        return row(scope).filter(AoDefaultsStore::isSet).map(row -> toDomain(row, scope));
    }

    @Override
    public Optional<HoursDefaults> save(PersonId actor, HoursDefaults defaults, Instant now) {
        Scope scope = defaults.scope();
        String body = StoredJson.write(HoursDefaultsJson.of(defaults));
        return history.attempt(() -> {
            Optional<HoursDefaultsEntity> row = row(scope);
            if (!isAt(row, defaults.version())) return Optional.empty();
            long version = row.map(HoursDefaultsEntity::getVersion).orElse(0L) + 1;
            history.record(ScopeKey.of(scope), version, actor, now, Optional.of(body));
            row.ifPresentOrElse(existing -> update(existing, version, body), () -> create(scope, body));
            return Optional.of(defaults.withVersion(version));
        });
    }

    @Override
    public boolean delete(PersonId actor, Scope scope, long ifVersion, Instant now) {
        return history.attempt(() -> {
            Optional<HoursDefaultsEntity> row = row(scope).filter(AoDefaultsStore::isSet);
            if (row.isEmpty() || !isAt(row, ifVersion)) return Optional.empty();
            history.record(ScopeKey.of(scope), ifVersion + 1, actor, now, Optional.empty());
            update(row.get(), ifVersion + 1, null);
            return Optional.of(scope);
        }).isPresent();
    }

    /** Those for everybody and for groups, those that the condition finds, and the stamp of company calendars. */
    private Found found(String condition, String value,
            Function<HoursDefaultsEntity, Optional<Container>> containerOf) {
        Query query = Query.select(COLUMNS).where("SCOPE_KEY = ? OR SCOPE_KEY = ? OR SCOPE_KEY LIKE ? OR " + condition,
                ScopeKey.COMPANY, CalendarStamp.KEY, ScopeKey.GROUP + "%", value);
        List<HoursDefaultsEntity> rows = Stream.of(ao.find(HoursDefaultsEntity.class, query))
                .filter(AoDefaultsStore::isSet).toList();
        String stamp = rows.stream().filter(AoDefaultsStore::isStamp).findFirst()
                .map(HoursDefaultsEntity::getBody).orElse("");
        return new Found(rows.stream().filter(row -> !isStamp(row))
                .map(row -> toDomain(row, scopeOf(row, containerOf.apply(row)))).toList(), stamp);
    }

    private static boolean isStamp(HoursDefaultsEntity row) {
        return row.getScopeKey().equals(CalendarStamp.KEY);
    }

    private Optional<HoursDefaultsEntity> row(Scope scope) {
        Query query = Query.select(COLUMNS).where("SCOPE_KEY = ?", ScopeKey.of(scope)).limit(1);
        return Stream.of(ao.find(HoursDefaultsEntity.class, query)).findFirst();
    }

    private void create(Scope scope, String body) {
        Stream<DBParam> name = scope instanceof Scope.Group group
                ? Stream.of(new DBParam("SCOPE_NAME", group.name())) : Stream.empty();
        ao.create(HoursDefaultsEntity.class, Stream.concat(name, Stream.of(
                new DBParam("SCOPE_KEY", ScopeKey.of(scope)), new DBParam("VERSION", 1L),
                new DBParam("BODY", body))).toArray(DBParam[]::new));
    }

    private static void update(HoursDefaultsEntity row, long version, String bodyOrNull) {
        row.setVersion(version);
        row.setBody(bodyOrNull);
        row.save();
    }

    private static boolean isSet(HoursDefaultsEntity row) {
        return row.getBody() != null;
    }

    /** To whoever has not seen it, a deleted default is at version 0. */
    private static boolean isAt(Optional<HoursDefaultsEntity> row, long version) {
        return row.filter(AoDefaultsStore::isSet).map(HoursDefaultsEntity::getVersion).orElse(0L) == version;
    }

    private static Scope scopeOf(HoursDefaultsEntity row, Optional<Container> container) {
        if (row.getScopeKey().equals(ScopeKey.COMPANY)) return new Scope.Company();
        return row.getScopeKey().startsWith(ScopeKey.GROUP)
                ? new Scope.Group(row.getScopeName()) : new Scope.Within(container.orElseThrow());
    }

    private static Optional<Container> containerOf(HoursDefaultsEntity row, ContainerType type) {
        String start = type.word() + "/";
        if (!row.getScopeKey().startsWith(start)) return Optional.empty();
        return Optional.of(new Container(type, Long.parseLong(row.getScopeKey().substring(start.length()))));
    }

    private static HoursDefaults toDomain(HoursDefaultsEntity row, Scope scope) {
        return StoredJson.read(row.getBody(), HoursDefaultsJson.class).toDomain(scope, row.getVersion());
    }
}
