package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.EveryMinute;
import app.meridian.core.worktime.DateSpan;
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
            fix(round, now, now);
        } catch (RuntimeException e) {
            rounds.looked(round.id(), round.fixedUntil(), now.plus(AGAIN));
            failures.accept(round, e);
        }
    }

    /** What a change lets open at that very moment is left to be fixed. */
    @Override
    public void fix(Round round, Instant now) {
        fix(round, now, now.minusMillis(1));
    }

    private void fix(Round round, Instant now, Instant fixedUntil) {
        if (now.isBefore(round.fixedUntil())) return;
        List<PersonId> asked = people.of(round);
        DateSpan dates = RoundHours.around(RoundPeople.utcDate(round.fixedUntil()), RoundPeople.utcDate(now));
        RoundHours hours = people.hours(round, asked, dates, Locale.ROOT);
        List<Turn> stored = turns.closingAfter(round.id(), storedSince(round));
        List<NewWindow> opened = opened(round, hours, asked, stored, now);
        turns.fix(round.id(), opened);
        rounds.looked(round.id(), fixedUntil, again(hours, asked, now));
    }

    /** Windows that are fixed must be known if they close after this. */
    static Instant storedSince(Round round) {
        return round.fixedUntil().minus(BEFORE);
    }

    /** What has opened since the round was looked at, for those who are asked now. */
    static List<NewWindow> opened(
            Round round, RoundHours hours, List<PersonId> asked, List<Turn> stored, Instant now) {
        Map<PersonId, List<Turn>> byPerson = stored.stream().collect(Collectors.groupingBy(Turn::person));
        List<LocalDate> days = RoundPeople.utcDate(round.fixedUntil()).minusDays(2)
                .datesUntil(RoundPeople.utcDate(now).plusDays(3)).toList();
        return asked.stream().flatMap(person -> opened(person, days,
                hours.turns(person, byPerson.getOrDefault(person, List.of())), now)).toList();
    }

    /** One after another, so that none is fixed that another one of them leaves no room for (rule F3). */
    private static Stream<NewWindow> opened(PersonId person, List<LocalDate> days, Turns turns, Instant now) {
        List<NewWindow> opened = new ArrayList<>();
        days.forEach(day -> turns.toBeFixed(day, now)
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
