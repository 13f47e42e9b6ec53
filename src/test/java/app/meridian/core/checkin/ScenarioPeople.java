package app.meridian.core.checkin;

import static app.meridian.core.checkin.ScenarioWords.maybe;
import static app.meridian.core.checkin.ScenarioWords.part;

import app.meridian.core.checkin.CheckInScenario.EventSpec;
import app.meridian.core.checkin.CheckInScenario.Kind;
import app.meridian.core.checkin.CheckInScenario.PersonSpec;
import app.meridian.core.checkin.CheckInScenario.PlanSpec;
import app.meridian.core.worktime.ExtraDay;
import app.meridian.core.worktime.HolidayCalendar;
import app.meridian.core.worktime.Leave;
import app.meridian.core.worktime.Timeline;
import app.meridian.core.worktime.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The people of a file of scenarios, with what is known of them at first, and what happens to them. */
public final class ScenarioPeople {
    private final ScenarioTables tables;
    private final Map<String, PersonSpec> people = new LinkedHashMap<>();

    public ScenarioPeople(ScenarioTables tables) {
        this.tables = tables;
        tables.under("People").forEach(row -> people.put(row.get("Person"), person(row)));
    }

    public PersonSpec named(String name) {
        return Optional.ofNullable(people.get(name)).orElseThrow(() -> new AssertionError("Nobody called " + name));
    }

    public List<PersonSpec> all(List<String> names) {
        return names.stream().map(this::named).toList();
    }

    /** @param plan of the round from then on; empty for what does not change it */
    public EventSpec event(Map<String, String> row, Optional<PlanSpec> plan) {
        return new EventSpec(Instant.parse(row.get("Moment")), kind(row), maybe(row.get("Person"), this::named),
                maybe(row.get("Day"), LocalDate::parse), maybe(row.get("To"), last -> leave(row, "Day")), plan,
                row.get("Value"));
    }

    static Kind kind(Map<String, String> row) {
        return Kind.valueOf(row.get("Event").toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    private PersonSpec person(Map<String, String> row) {
        String name = row.get("Person");
        TreeMap<LocalDate, String> holidays = new TreeMap<>();
        of("Holidays", name).forEach(day -> holidays.put(LocalDate.parse(day.get("Date")), day.get("Holiday")));
        return new PersonSpec(name, new WorkingCalendar(
                timeline("Zones later", name, CheckInScenario.zone(row.get("Zone")),
                        later -> CheckInScenario.zone(later.get("Zone"))),
                timeline("Weeks later", name, ScenarioWords.week(row.get("Week")),
                        later -> ScenarioWords.week(later.get("Week"))),
                holidays.isEmpty() ? HolidayCalendar.NONE : new HolidayCalendar("Office", holidays),
                of("Leave", name).map(leave -> leave(leave, "From")).toList(),
                of("Extra days", name).map(day -> new ExtraDay(LocalDate.parse(day.get("Date")),
                        ScenarioWords.hours(day.get("Hours")))).toList(),
                WorkingCalendar.HALF_DAY));
    }

    private <T> Timeline<T> timeline(String heading, String name, T first, Function<Map<String, String>, T> reading) {
        return new Timeline<>(first, of(heading, name)
                .map(row -> new Timeline.Since<>(LocalDate.parse(row.get("From")), reading.apply(row))).toList());
    }

    private Stream<Map<String, String>> of(String heading, String name) {
        return tables.under(heading).stream().filter(row -> row.get("Person").equals(name));
    }

    private static Leave leave(Map<String, String> row, String first) {
        return new Leave(LocalDate.parse(row.get(first)), part(row.get("Part")),
                LocalDate.parse(row.get("To")), part(row.get("To part")));
    }
}
