package app.meridian.core.person;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Keeps company calendars as long as it lives; kept honest by {@link CompanyCalendarStoreContract}. Counts its reads.
 */
public final class InMemoryCompanyCalendarStore implements CompanyCalendarStore {
    private final Map<Long, CompanyCalendar> calendars = new TreeMap<>();
    private long lastId;
    private int changes;
    private int reads;

    @Override
    public synchronized Map<String, String> names() {
        reads++;
        return calendars.values().stream().collect(Collectors.toMap(CompanyCalendar::code, CompanyCalendar::name));
    }

    @Override
    public synchronized List<CompanyCalendar> find(Collection<String> codes) {
        reads++;
        return calendars.values().stream().filter(each -> codes.contains(each.code())).toList();
    }

    @Override
    public synchronized Optional<CompanyCalendar> save(PersonId actor, CompanyCalendar calendar, Instant now) {
        boolean added = calendar.id() == 0 && calendar.version() == 0;
        if (!added && !isStored(calendar.id(), calendar.version())) return Optional.empty();
        long id = added ? ++lastId : calendar.id();
        changes++;
        calendars.put(id, new CompanyCalendar(id, calendar.name(), calendar.version() + 1, calendar.days()));
        return Optional.of(calendars.get(id));
    }

    @Override
    public synchronized boolean delete(PersonId actor, long id, long ifVersion, Instant now) {
        if (!isStored(id, ifVersion)) return false;
        changes++;
        calendars.remove(id);
        return true;
    }

    /** Another one after every change. */
    synchronized String stamp() {
        return String.valueOf(changes);
    }

    public synchronized int reads() {
        return reads;
    }

    private boolean isStored(long id, long version) {
        return calendars.containsKey(id) && calendars.get(id).version() == version;
    }
}
