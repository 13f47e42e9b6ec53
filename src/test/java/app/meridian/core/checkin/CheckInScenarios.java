package app.meridian.core.checkin;

import static app.meridian.core.checkin.ScenarioWords.list;
import static app.meridian.core.checkin.ScenarioWords.maybe;

import app.meridian.core.checkin.CheckInScenario.EventSpec;
import app.meridian.core.checkin.CheckInScenario.Kind;
import app.meridian.core.checkin.CheckInScenario.PlanSpec;
import app.meridian.core.checkin.CheckInScenario.RowSpec;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code check-in-scenarios.md}. What the file does not say in the way it says it elsewhere is an error. */
public final class CheckInScenarios {
    private static final List<CheckInScenario> ALL = new CheckInScenarios().scenarios();

    private final ScenarioTables tables = ScenarioTables.read("check-in-scenarios.md");
    private final ScenarioPeople people = new ScenarioPeople(tables);
    private final Map<String, PlanSpec> plans = new LinkedHashMap<>();
    private final Map<String, List<Map<String, String>>> events = byScenario(tables.under("Events").stream());
    private final Map<String, List<Map<String, String>>> states = byScenario(
            Stream.of("States", "Worst moments").flatMap(heading -> tables.under(heading).stream()));

    private CheckInScenarios() {
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
                named(plans, row.get("Round")), Instant.parse(row.get("Made")), people.all(list(row.get("People"))),
                people.all(list(row.get("Asked"))), maybe(row.get("Change"), text -> text),
                maybe(row.get("When"), text -> text),
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
        return people.event(row, ScenarioPeople.kind(row) == Kind.ROUND
                ? Optional.of(named(plans, row.get("Value"))) : Optional.empty());
    }

    private RowSpec state(Map<String, String> row) {
        return new RowSpec(Instant.parse(row.get("Moment")), people.named(row.get("Person")),
                LocalDate.parse(row.get("Day")), row.get("State"), maybe(row.get("Opens"), Instant::parse),
                maybe(row.get("Closes"), Instant::parse), maybe(row.get("Form"), LocalDate::parse), row.get("As"),
                ScenarioWords.dates(row.get("Posts")), ScenarioWords.dates(row.get("Edits")));
    }

    private static <T> T named(Map<String, T> known, String name) {
        return Optional.ofNullable(known.get(name)).orElseThrow(() -> new AssertionError("Nothing called " + name));
    }

    private static Map<String, List<Map<String, String>>> byScenario(Stream<Map<String, String>> rows) {
        return rows.collect(Collectors.groupingBy(row -> row.get("Scenario")));
    }
}
