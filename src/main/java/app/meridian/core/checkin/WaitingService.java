package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.HomeName;
import app.meridian.core.subject.Homes;
import app.meridian.core.worktime.DateSpan;
import app.meridian.core.worktime.WorkingTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells people which check-ins wait for them (rule P4). */
public final class WaitingService {
    /** Check-ins that are listed, and counted, at most. */
    public static final int MOST = 50;

    private final TurnStore turns;
    private final RoundStore rounds;
    private final RoundPeople people;
    private final Homes homes;
    private final Clock clock;

    public WaitingService(TurnStore turns, RoundStore rounds, RoundPeople people, Homes homes, Clock clock) {
        this.turns = requireNonNull(turns, "turns");
        this.rounds = requireNonNull(rounds, "rounds");
        this.people = requireNonNull(people, "people");
        this.homes = requireNonNull(homes, "homes");
        this.clock = requireNonNull(clock, "clock");
    }

    /**
     * Open windows without an answer, by when they close: of rounds that still ask the reader and that they may see,
     * and not those that leave has taken (rule F2).
     *
     * @param locale of the holidays' names
     */
    public List<WaitingTurn> list(PersonId reader, Locale locale) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<Turn> waiting = turns.waiting(reader, now, MOST);
        if (waiting.isEmpty()) return List.of();
        Map<RoundId, Round> asking = rounds.rounds(waiting.stream().map(Turn::round).distinct().toList()).stream()
                .filter(round -> round.status() != RoundStatus.ARCHIVED && people.participates(reader, round))
                .collect(Collectors.toMap(Round::id, Function.identity()));
        return waiting.stream().filter(turn -> asking.containsKey(turn.round()))
                .flatMap(turn -> waiting(asking.get(turn.round()), turn, locale, now).stream()).toList();
    }

    /** How many windows are open without an answer, in one statement: those that {@link #list} leaves out too. */
    public int count(PersonId reader) {
        return turns.countWaiting(reader, clock.instant(), MOST);
    }

    private Optional<WaitingTurn> waiting(Round round, Turn turn, Locale locale, Instant now) {
        Window window = turn.window().orElseThrow();
        DateSpan dates = RoundHours.around(RoundPeople.utcDate(window.opens()), RoundPeople.utcDate(window.closes()));
        RoundHours hours = people.hours(round, List.of(turn.person()), dates, locale);
        Optional<HomeName> home = homes.nameOf(round.home());
        if (home.isEmpty() || hours.windows(turn.person()).isEmptied(window)) return Optional.empty();
        Duration left = WorkingTime.of(hours.of(turn.person()).calendar(), dates).between(now, window.closes());
        return Optional.of(new WaitingTurn(round, home.get(), turn.day(), window, left));
    }
}
