package app.meridian.core.person;

import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps defaults as long as it lives; kept honest by {@link DefaultsStoreContract}. Counts its reads. */
public final class InMemoryDefaultsStore implements DefaultsStore {
    private final Map<Scope, HoursDefaults> rows = new HashMap<>();
    private final Map<Scope, Long> lastVersions = new HashMap<>();
    private final InMemoryCompanyCalendarStore calendars;
    private int reads;

    public InMemoryDefaultsStore() {
        this(new InMemoryCompanyCalendarStore());
    }

    public InMemoryDefaultsStore(InMemoryCompanyCalendarStore calendars) {
        this.calendars = calendars;
    }

    @Override
    public synchronized Found applying(Optional<Container> container) {
        reads++;
        return new Found(rows.values().stream()
                .filter(row -> !(row.scope() instanceof Scope.Within within)
                        || container.filter(within.container()::equals).isPresent())
                .toList(), calendars.stamp());
    }

    @Override
    public synchronized Found applying(ContainerType type) {
        reads++;
        return new Found(rows.values().stream()
                .filter(row -> !(row.scope() instanceof Scope.Within within) || within.container().type() == type)
                .toList(), calendars.stamp());
    }

    @Override
    public synchronized Optional<HoursDefaults> find(Scope scope) {
        return Optional.ofNullable(rows.get(scope));
    }

    @Override
    public synchronized Optional<HoursDefaults> save(PersonId actor, HoursDefaults defaults, Instant now) {
        Scope scope = defaults.scope();
        if (versionOf(scope) != defaults.version()) return Optional.empty();
        long version = lastVersions.merge(scope, 1L, Long::sum);
        rows.put(scope, defaults.withVersion(version));
        return find(scope);
    }

    @Override
    public synchronized boolean delete(PersonId actor, Scope scope, long ifVersion, Instant now) {
        boolean stored = ifVersion > 0 && versionOf(scope) == ifVersion;
        if (!stored) return false;
        rows.remove(scope);
        lastVersions.merge(scope, 1L, Long::sum);
        return true;
    }

    public synchronized int reads() {
        return reads;
    }

    private long versionOf(Scope scope) {
        return find(scope).map(HoursDefaults::version).orElse(0L);
    }
}
