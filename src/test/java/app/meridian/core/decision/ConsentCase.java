package app.meridian.core.decision;

import static app.meridian.core.checkin.ScenarioWords.list;
import static app.meridian.core.checkin.ScenarioWords.maybe;

import app.meridian.core.checkin.CheckInScenario.EventSpec;
import app.meridian.core.checkin.CheckInScenario.PersonSpec;
import app.meridian.core.checkin.ScenarioPeople;
import app.meridian.core.checkin.ScenarioTables;
import app.meridian.core.worktime.WorkingCalendar;
import app.meridian.core.worktime.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One clock of {@code consent-clock.md}, and how far it is at several moments.
 *
 * @param told empty if that never happened
 * @param jobs moments at which a clock that is over is recorded, in order
 * @param changes of what is known of the person, in the order in which they are entered
 */
record ConsentCase(String id, PersonSpec person, Duration responseTime, Instant asked, Optional<Instant> told,
        List<Instant> jobs, List<EventSpec> changes, List<Look> looks) {

    static List<ConsentCase> all() {
        ScenarioTables tables = ScenarioTables.read("consent-clock.md");
        ScenarioPeople people = new ScenarioPeople(tables);
        return tables.under("Cases").stream().map(row -> read(row, people, tables)).toList();
    }

    /** What is known at a moment: what is entered at it is. */
    WorkingTime known(Instant at) {
        WorkingCalendar calendar = person.calendar();
        for (EventSpec change : changes) if (!change.moment().isAfter(at)) calendar = change.after(calendar);
        return WorkingTime.of(calendar);
    }

    /** The jobs until a moment, that moment included. */
    List<Instant> jobsUntil(Instant at) {
        return jobs.stream().filter(job -> !job.isAfter(at)).toList();
    }

    Optional<Instant> toldBy(Instant at) {
        return told.filter(moment -> !moment.isAfter(at));
    }

    @Override
    public String toString() {
        return id;
    }

    /**
     * @param state as the core names it
     * @param starts empty before the person is told, and where nothing is ever worked
     * @param ends empty before the person is told, and where too little is ever worked
     */
    record Look(Instant at, String state, Optional<Instant> starts, Optional<Instant> ends, Duration used,
            Duration left) {}

    private static ConsentCase read(Map<String, String> row, ScenarioPeople people, ScenarioTables tables) {
        String id = row.get("Case");
        return new ConsentCase(id, people.named(row.get("Person")),
                Duration.ofMinutes(Long.parseLong(row.get("Minutes"))), Instant.parse(row.get("Asked")),
                maybe(row.get("Told"), Instant::parse), list(row.get("Jobs")).stream().map(Instant::parse).toList(),
                of("Changes", id, tables).stream().map(change -> people.event(change, Optional.empty())).toList(),
                of("Looks", id, tables).stream().map(ConsentCase::look).toList());
    }

    private static List<Map<String, String>> of(String heading, String id, ScenarioTables tables) {
        return tables.under(heading).stream().filter(row -> row.get("Case").equals(id)).toList();
    }

    private static Look look(Map<String, String> row) {
        return new Look(Instant.parse(row.get("At")), row.get("State"), maybe(row.get("Starts"), Instant::parse),
                maybe(row.get("Ends"), Instant::parse), Duration.ofSeconds(Long.parseLong(row.get("Used"))),
                Duration.ofSeconds(Long.parseLong(row.get("Left"))));
    }
}
