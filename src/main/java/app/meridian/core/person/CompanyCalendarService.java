package app.meridian.core.person;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.FieldFlaw.Kind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/** Reads and changes the holidays that administrators have uploaded. Everybody may choose one; see {@link #names()}. */
public final class CompanyCalendarService {
    /** In UTF-16 units, as browsers count. */
    public static final int LONGEST_NAME = 100;
    /** Dates in one calendar, years of repeated ones included. */
    public static final int MOST_DAYS = 20_000;

    private final CompanyCalendarStore store;
    private final Circles circles;
    private final Clock clock;

    public CompanyCalendarService(CompanyCalendarStore store, Circles circles, Clock clock) {
        this.store = requireNonNull(store, "store");
        this.circles = requireNonNull(circles, "circles");
        this.clock = requireNonNull(clock, "clock");
    }

    /** Code to name of all, for whoever is logged in. */
    public Map<String, String> names() {
        return store.names();
    }

    /** All with their days; @throws NotAdministratorException */
    public List<CompanyCalendar> list(PersonId actor) {
        requireAdministrator(actor);
        return store.find(store.names().keySet());
    }

    /** @throws NotAdministratorException @throws CalendarNotFoundException */
    public CompanyCalendar of(PersonId actor, long id) {
        requireAdministrator(actor);
        return store.find(List.of(CompanyCalendar.codeOf(id))).stream().findFirst()
                .orElseThrow(() -> new CalendarNotFoundException(id));
    }

    /**
     * Adds a calendar; white space around its name does not count.
     *
     * @throws NotAdministratorException if the actor is none of the product
     * @throws InvalidFieldsException if {@code name} or {@code file} is wrong
     */
    public CompanyCalendar add(PersonId actor, String name, NavigableMap<LocalDate, String> days) {
        return save(actor, new CompanyCalendar(0, name.strip(), 0, days));
    }

    /**
     * Stores name and days over those of the calendar's version.
     *
     * @throws NotAdministratorException if the actor is none of the product
     * @throws CalendarNotFoundException if it is no longer there
     * @throws InvalidFieldsException if {@code name} or {@code file} is wrong
     * @throws ChangedMeanwhileException if the stored version is another one
     */
    public CompanyCalendar replace(PersonId actor, CompanyCalendar calendar) {
        of(actor, calendar.id());
        return save(actor, new CompanyCalendar(
                calendar.id(), calendar.name().strip(), calendar.version(), calendar.days()));
    }

    /**
     * Deletes the calendar; whoever has chosen it is then as if they had chosen nothing.
     *
     * @throws NotAdministratorException if the actor is none of the product
     * @throws CalendarNotFoundException if it is no longer there
     * @throws ChangedMeanwhileException if the stored version is another one
     */
    public void delete(PersonId actor, long id, long ifVersion) {
        of(actor, id);
        if (!store.delete(actor, id, ifVersion, clock.instant())) throw changed(id, ifVersion);
    }

    private CompanyCalendar save(PersonId actor, CompanyCalendar calendar) {
        requireAdministrator(actor);
        requireValid(calendar);
        return store.save(actor, calendar, clock.instant())
                .orElseThrow(() -> changed(calendar.id(), calendar.version()));
    }

    private void requireValid(CompanyCalendar calendar) {
        Flaws flaws = new Flaws();
        if (!isName(calendar.name())) flaws.add("name", Kind.NOT_A_NAME, LONGEST_NAME);
        boolean taken = store.names().entrySet().stream().anyMatch(other ->
                other.getValue().equalsIgnoreCase(calendar.name()) && !other.getKey().equals(calendar.code()));
        if (taken) flaws.add("name", Kind.NAME_TAKEN, calendar.name());
        flaws.requireAtMost(MOST_DAYS, "file", calendar.days().keySet());
        calendar.days().keySet().forEach(date -> flaws.requireInRange("file", date));
        flaws.throwIfAny();
    }

    private static boolean isName(String text) {
        boolean visible = text.codePoints()
                .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
        return visible && !text.isBlank() && text.length() <= LONGEST_NAME;
    }

    private void requireAdministrator(PersonId actor) {
        if (!circles.isAdministrator(actor)) throw new NotAdministratorException(actor);
    }

    private static ChangedMeanwhileException changed(long id, long version) {
        return new ChangedMeanwhileException("Company calendar " + id, version);
    }
}
