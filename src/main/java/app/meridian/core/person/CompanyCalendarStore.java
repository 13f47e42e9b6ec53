package app.meridian.core.person;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps company calendars, one row each (rule S5). Every change of one is known to whoever reads the defaults
 * ({@link DefaultsStore.Found#calendars()}).
 */
public interface CompanyCalendarStore {

    /** Code to name of all, without their days. */
    Map<String, String> names();

    /** Those of the given codes that exist, in one read; none for no codes. */
    List<CompanyCalendar> find(Collection<String> codes);

    /**
     * Adds a calendar whose version is 0, else stores it as the version after its own (rule S1).
     *
     * @return as stored; empty, and nothing changed, if the stored version is another one
     */
    Optional<CompanyCalendar> save(PersonId actor, CompanyCalendar calendar, Instant now);

    /** @return whether it was deleted: false if the stored version is another one */
    boolean delete(PersonId actor, long id, long ifVersion, Instant now);
}
