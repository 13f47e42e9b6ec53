package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fixes windows as they open (rules F1 to F3). However often and on however many nodes it runs, each is fixed once. */
public final class WindowFixer implements EveryMinute, RoundFixing {
    /** A round is looked at again by then, since hours and groups change without telling it. */
    private static final Duration AGAIN = Duration.ofMinutes(15);
    private static final int AT_ONCE = 50;
    private static final int DAYS_AHEAD = 2;
    /** A person who has moved west may have a day fixed that closed before an earlier date opens. */
    private static final Duration BEFORE = Duration.ofDays(3);

    private final RoundStore rounds;
    private final TurnStore turns;
    private final RoundPeople people;
    private final Clock clock;
    private final BiConsumer<Round, RuntimeException> failures;

    /** @param failures hears of a round that could not be looked at; the others are, and this one again later */
    public WindowFixer(RoundStore rounds, TurnStore turns, RoundPeople people, Clock clock,
            BiConsumer<Round, RuntimeException> failures) {
        this.rounds = requireNonNull(rounds, "rounds");
        this.turns = requireNonNull(turns, "turns");
        this.people = requireNonNull(people, "people");
        this.clock = requireNonNull(clock, "clock");
        this.failures = requireNonNull(failures, "failures");
    }

    @Override
    public void run() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<Round> due = rounds.due(now, AT_ONCE);
        while (!due.isEmpty()) {
            due.forEach(round -> fixOrTell(round, now));
            due = due.size() < AT_ONCE ? List.of() : rounds.due(now, AT_ONCE);
        }
    }

    private void fixOrTell(Round round, Instant now) {
        try {
            fix(round, now);
        } catch (RuntimeException e) {
            rounds.looked(round.id(), round.fixedUntil(), now.plus(AGAIN));
            failures.accept(round, e);
        }
    }

    @Override
    public void fix(Round round, Instant now) {
        if (now.isBefore(round.fixedUntil())) return;
        List<PersonId> asked = people.of(round);
        LocalDate first = RoundPeople.utcDate(round.fixedUntil()).minusDays(2);
        LocalDate last = RoundPeople.utcDate(now).plusDays(2);
        RoundHours hours = people.hours(round, asked, RoundHours.around(first, last), Locale.ROOT);
        Map<PersonId, List<Turn>> stored = turns.closingAfter(round.id(), round.fixedUntil().minus(BEFORE)).stream()
                .collect(Collectors.groupingBy(Turn::person));

        List<NewWindow> opened = asked.stream().flatMap(person -> opened(person, first, last, now,
                hours.turns(person, stored.getOrDefault(person, List.of())))).toList();
        turns.fix(round.id(), opened);
        rounds.looked(round.id(), now, again(hours, asked, now));
    }

    /** One after another, so that none is fixed that another one of them leaves no room for (rule F3). */
    private static Stream<NewWindow> opened(
            PersonId person, LocalDate first, LocalDate last, Instant now, Turns turns) {
        List<NewWindow> opened = new ArrayList<>();
        first.datesUntil(last.plusDays(1)).forEach(day -> turns.toBeFixed(day, now)
                .filter(window -> opened.isEmpty()
                        || !window.opens().isBefore(opened.get(opened.size() - 1).window().closes()))
                .ifPresent(window -> opened.add(new NewWindow(person, day, window))));
        return opened.stream();
    }

    private static Instant again(RoundHours hours, List<PersonId> asked, Instant now) {
        LocalDate today = RoundPeople.utcDate(now);
        Instant latest = now.plus(AGAIN);
        Optional<Instant> next = asked.stream().map(hours::windows)
                .flatMap(windows -> today.minusDays(1).datesUntil(today.plusDays(DAYS_AHEAD))
                        .flatMap(day -> windows.of(day).stream()))
                .map(Window::opens).filter(opens -> opens.isAfter(now)).min(Comparator.naturalOrder());
        return next.filter(latest::isAfter).orElse(latest);
    }
}
