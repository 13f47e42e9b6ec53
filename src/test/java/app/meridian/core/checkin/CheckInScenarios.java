package app.meridian.core.checkin;

import static app.meridian.core.checkin.ScenarioWords.list;
import static app.meridian.core.checkin.ScenarioWords.maybe;
import static app.meridian.core.checkin.ScenarioWords.part;

import app.meridian.core.checkin.CheckInScenario.EventSpec;
import app.meridian.core.checkin.CheckInScenario.Kind;
import app.meridian.core.checkin.CheckInScenario.PersonSpec;
import app.meridian.core.checkin.CheckInScenario.PlanSpec;
import app.meridian.core.checkin.CheckInScenario.RowSpec;
import app.meridian.core.worktime.ExtraDay;
import app.meridian.core.worktime.HolidayCalendar;
import app.meridian.core.worktime.Leave;
import app.meridian.core.worktime.Timeline;
import app.meridian.core.worktime.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code check-in-scenarios.md}. What the file does not say in the way it says it elsewhere is an error. */
public final class CheckInScenarios {
    private static final List<CheckInScenario> ALL = new CheckInScenarios().scenarios();

    private final ScenarioTables tables = ScenarioTables.read();
    private final Map<String, PersonSpec> people = new LinkedHashMap<>();
    private final Map<String, PlanSpec> plans = new LinkedHashMap<>();
    private final Map<String, List<Map<String, String>>> events = byScenario(tables.under("Events").stream());
    private final Map<String, List<Map<String, String>>> states = byScenario(
            Stream.of("States", "Worst moments").flatMap(heading -> tables.under(heading).stream()));

    private CheckInScenarios() {
        tables.under("People").forEach(row -> people.put(row.get("Person"), person(row)));
        tables.under("Rounds").forEach(row -> plans.put(row.get("Round"), plan(row)));
    }

    /** All of them, in the order of the file. */
    public static List<CheckInScenario> all() {
        return ALL;
    }

    /** Those that can be played on a running host. */
    public static List<CheckInScenario> onHosts() {
        return ALL.stream().filter(CheckInScenario::onHosts).toList();
    }

    private List<CheckInScenario> scenarios() {
        return tables.under("Scenarios").stream().map(this::scenario).toList();
    }

    private CheckInScenario scenario(Map<String, String> row) {
        String id = row.get("Scenario");
        return new CheckInScenario(new CheckInScenario.Title(id, row.get("Title")), onHosts(row.get("Replay")),
                named(plans, row.get("Round")), Instant.parse(row.get("Made")), named(row.get("People")),
                named(row.get("Asked")), maybe(row.get("Change"), text -> text), maybe(row.get("When"), text -> text),
                events.getOrDefault(id, List.of()).stream().map(this::event).toList(),
                states.getOrDefault(id, List.of()).stream().map(this::state).toList());
    }

    private static boolean onHosts(String replay) {
        return switch (replay) {
            case "all" -> true;
            case "core" -> false;
            default -> throw new AssertionError("Replayed by " + replay);
        };
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

    private static PlanSpec plan(Map<String, String> row) {
        String window = row.get("Window");
        Optional<Integer> hours = window.equals("end of day") ? Optional.empty()
                : Optional.of(Integer.valueOf(window.replace(" h", "")));
        Optional<LocalTime> opensAt = Optional.of(row.get("Opens")).filter(text -> !text.equals("start"))
                .map(LocalTime::parse);
        return new PlanSpec(row.get("Round"), Set.copyOf(ScenarioWords.weekdays(row.get("Weekdays"))),
                Integer.parseInt(row.get("Every")), LocalDate.parse(row.get("First day")), opensAt, hours);
    }

    private EventSpec event(Map<String, String> row) {
        Kind kind = Kind.valueOf(row.get("Event").toUpperCase(Locale.ROOT).replace(' ', '_'));
        return new EventSpec(Instant.parse(row.get("Moment")), kind,
                maybe(row.get("Person"), name -> named(people, name)), maybe(row.get("Day"), LocalDate::parse),
                maybe(row.get("To"), last -> leave(row, "Day")),
                kind == Kind.ROUND ? Optional.of(named(plans, row.get("Value"))) : Optional.empty(),
                row.get("Value"));
    }

    private RowSpec state(Map<String, String> row) {
        return new RowSpec(Instant.parse(row.get("Moment")), named(people, row.get("Person")),
                LocalDate.parse(row.get("Day")), row.get("State"), maybe(row.get("Opens"), Instant::parse),
                maybe(row.get("Closes"), Instant::parse), maybe(row.get("Form"), LocalDate::parse), row.get("As"),
                ScenarioWords.dates(row.get("Posts")), ScenarioWords.dates(row.get("Edits")));
    }

    private List<PersonSpec> named(String names) {
        return list(names).stream().map(name -> named(people, name)).toList();
    }

    private static <T> T named(Map<String, T> known, String name) {
        return Optional.ofNullable(known.get(name)).orElseThrow(() -> new AssertionError("Nothing called " + name));
    }

    private static Map<String, List<Map<String, String>>> byScenario(Stream<Map<String, String>> rows) {
        return rows.collect(Collectors.groupingBy(row -> row.get("Scenario")));
    }
}
