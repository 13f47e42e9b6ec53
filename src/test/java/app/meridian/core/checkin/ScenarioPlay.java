package app.meridian.core.checkin;

import app.meridian.core.checkin.CheckInScenario.EventSpec;
import app.meridian.core.checkin.CheckInScenario.PersonSpec;
import app.meridian.core.checkin.CheckInScenario.PlanSpec;
import app.meridian.core.checkin.CheckInScenario.RowSpec;
import app.meridian.core.person.PersonHours;
import app.meridian.core.person.PersonId;
import app.meridian.core.worktime.Origin;
import app.meridian.core.worktime.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Plays a scenario with the code that boards and the minute job run, and the stores in memory. */
final class ScenarioPlay {
    private final InMemoryTurnStore turns = new InMemoryTurnStore(new InMemoryBlockerStore());
    private final Map<PersonId, WorkingCalendar> calendars = new LinkedHashMap<>();
    private final Set<PersonId> asked = new LinkedHashSet<>();
    private Round round;
    private boolean jobRuns = true;
    private Instant ticked;

    ScenarioPlay(CheckInScenario scenario) {
        scenario.people().forEach(person -> calendars.put(person.id(), person.calendar()));
        scenario.asked().forEach(person -> asked.add(person.id()));
        Plan plan = plan(scenario.plan());
        RoundFields fields = new RoundFields(
                "Round", List.of(), new Participants(List.of(), List.of(), false), plan);
        round = new Round(new RoundId(1), RoundExamples.PROJECT, 1, fields, RoundStatus.ACTIVE,
                List.of(new PlanChange(scenario.made(), Optional.of(plan))), scenario.made().minusMillis(1));
        ticked = scenario.made();
    }

    /** The job of the same minute comes after what happens. */
    void play(EventSpec event) {
        tickUntil(event.moment().minusMillis(1));
        event.person().map(PersonSpec::id).ifPresent(person -> calendars.computeIfPresent(
                person, (id, known) -> event.after(known)));
        switch (event.kind()) {
            case ANSWER -> answer(event);
            case DELETE -> delete(event);
            case JOINS -> asked.add(person(event));
            case GOES -> asked.remove(person(event));
            case ADDED, REMOVED, ROUND, PAUSE -> save(event);
            case JOB_STOPS, JOB_STARTS -> jobRuns = event.kind() == CheckInScenario.Kind.JOB_STARTS;
            default -> { }
        }
    }

    /** As a board shows it, with the turns that a board reads. */
    Standpoint standpoint(RowSpec row) {
        tickUntil(row.moment());
        PersonId person = row.person().id();
        if (!asked.contains(person) && turns.of(round.id(), person, List.of(row.day())).isEmpty()) {
            return new Standpoint(row.day(), TurnState.NOT_DUE, Optional.empty(), Optional.empty());
        }
        Set<LocalDate> days = BoardDays.near(new Cadence(round.plans()), row.day());
        return hours(row.moment()).turns(person, turns.of(round.id(), person, days)).on(row.day(), row.moment());
    }

    OwnTurn own(PersonId person, Instant now) {
        if (!asked.contains(person)) return OwnTurn.none();
        RoundHours hours = hours(now);
        return RoundPeople.own(hours, person, now, turns.of(
                round.id(), person, RoundPeople.ownDays(hours, person, now)));
    }

    private void save(EventSpec event) {
        fix(event.moment());
        round = round.withFixedUntil(event.moment().minusMillis(1));
        switch (event.kind()) {
            case ADDED -> asked.add(person(event));
            case REMOVED -> asked.remove(person(event));
            case PAUSE -> round = round.with(RoundStatus.PAUSED, event.moment());
            default -> round = round.with(round.fields().withParticipants(round.fields().participants()),
                    event.moment()).with(replanned(event), event.moment()).with(RoundStatus.ACTIVE, event.moment());
        }
    }

    private RoundFields replanned(EventSpec event) {
        return new RoundFields("Round", List.of(), round.fields().participants(), plan(event.plan().orElseThrow()));
    }

    private void answer(EventSpec event) {
        PersonId person = person(event);
        LocalDate day = event.day().orElseThrow();
        long version = own(person, event.moment()).accepted(day).orElseThrow().version();
        Answer answer = new Answer(List.of(), List.of(), Optional.empty(), ZoneOffset.UTC, event.moment(),
                Optional.empty());
        turns.answer(person, new NewAnswer(round.id(), person, day, version, answer, List.of(), List.of()),
                event.moment());
    }

    /** Nothing happens if the author may not: the closing of the window is the end of it. */
    private void delete(EventSpec event) {
        own(person(event), event.moment()).accepted(event.day().orElseThrow()).flatMap(Standpoint::turn)
                .ifPresent(turn -> turns.delete(person(event), turn, event.moment()));
    }

    private static PersonId person(EventSpec event) {
        return event.person().orElseThrow().id();
    }

    /** At full minutes; those in which nothing opens are left out but the last, as they would change nothing. */
    private void tickUntil(Instant moment) {
        if (!jobRuns) return;
        Instant last = moment.truncatedTo(ChronoUnit.MINUTES);
        for (Instant next = nextTick(last); next.isBefore(last); next = nextTick(last)) tick(next);
        if (!last.isBefore(ticked)) tick(last);
    }

    private Instant nextTick(Instant last) {
        RoundHours hours = hours(last);
        LocalDate from = RoundPeople.utcDate(ticked).minusDays(2);
        LocalDate until = RoundPeople.utcDate(last).plusDays(3);
        return asked.stream().flatMap(person -> from.datesUntil(until).flatMap(day ->
                        hours.windows(person).of(day).stream())).map(Window::opens)
                .map(opens -> opens.plus(Duration.ofMinutes(1)).minusMillis(1).truncatedTo(ChronoUnit.MINUTES))
                .filter(ticked::isBefore).min(Comparator.naturalOrder()).orElse(last);
    }

    private void tick(Instant minute) {
        fix(minute);
        ticked = minute;
    }

    private void fix(Instant moment) {
        if (moment.isBefore(round.fixedUntil())) return;
        List<Turn> stored = turns.closingAfter(round.id(), WindowFixer.storedSince(round));
        turns.fix(round.id(), WindowFixer.opened(round, hours(moment), List.copyOf(asked), stored, moment));
        round = round.withFixedUntil(moment);
    }

    private RoundHours hours(Instant moment) {
        Map<PersonId, PersonHours> hours = new LinkedHashMap<>();
        Origin origin = Origin.of(Origin.Kind.PROFILE);
        calendars.forEach((person, calendar) -> hours.put(person,
                new PersonHours(person, calendar, origin, "none", origin, false, true)));
        LocalDate first = RoundPeople.utcDate(round.madeAt());
        return new RoundHours(round, hours, RoundHours.around(first, RoundPeople.utcDate(moment)));
    }

    private static Plan plan(PlanSpec spec) {
        return new Plan(spec.weekdays(), spec.everyWeeks(), spec.firstDay(), spec.opensAt(),
                spec.hours().map(Duration::ofHours));
    }
}
