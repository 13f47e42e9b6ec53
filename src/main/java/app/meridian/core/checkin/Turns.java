package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How things stand with one person in one round: what is fixed and answered, and what follows from their calendar for
 * the rest (rules L4, L5 and F1 to F3).
 */
final class Turns {
    private final Windows windows;
    private final Instant fixedUntil;
    private final NavigableMap<LocalDate, Turn> stored = new TreeMap<>();

    /**
     * @param fixedUntil of the round
     * @param stored turns of the person in it, at least those of days near the ones that are asked about
     */
    Turns(Windows windows, Instant fixedUntil, Collection<Turn> stored) {
        this.windows = requireNonNull(windows, "windows");
        this.fixedUntil = requireNonNull(fixedUntil, "fixedUntil");
        stored.forEach(turn -> this.stored.put(turn.day(), turn));
    }

    /** Rule L4, in its order. */
    Standpoint on(LocalDate day, Instant now) {
        Optional<Turn> turn = Optional.ofNullable(stored.get(day));
        Optional<Window> window = window(day);
        Optional<Answer> answer = turn.flatMap(Turn::answer);
        if (answer.isPresent()) return new Standpoint(day, stateOf(answer.get(), window), window, turn);
        return new Standpoint(day, stateOf(day, window, now), window, turn);
    }

    /** The fixed window, else the one that will be fixed; empty if the person is not asked on the day. */
    Optional<Window> window(LocalDate day) {
        return fixed(day).or(() -> windows.of(day).filter(window -> isAsked(day, window)));
    }

    /** What the job fixes at the moment: windows that opened since the round was last looked at (rule F1). */
    Optional<Window> toBeFixed(LocalDate day, Instant now) {
        if (fixed(day).isPresent()) return Optional.empty();
        return window(day).filter(window -> !window.opens().isAfter(now));
    }

    LocalDate logicalDay(Instant now) {
        return windows.logicalDay(now);
    }

    /**
     * The days from the first to the last for which the person is asked or has answered.
     *
     * @param first inclusive
     * @param last inclusive
     */
    NavigableMap<LocalDate, Window> asked(LocalDate first, LocalDate last) {
        NavigableMap<LocalDate, Window> asked = new TreeMap<>();
        first.datesUntil(last.plusDays(1)).forEach(day -> window(day).ifPresent(window -> asked.put(day, window)));
        return asked;
    }

    private static TurnState stateOf(Answer answer, Optional<Window> window) {
        boolean late = window.filter(each -> !answer.givenAt().isBefore(each.closes())).isPresent();
        return late ? TurnState.LATE : TurnState.ANSWERED;
    }

    private TurnState stateOf(LocalDate day, Optional<Window> window, Instant now) {
        if (window.isEmpty()) return windows.isAway(day) ? TurnState.AWAY : TurnState.NOT_DUE;
        if (fixed(day).filter(windows::isEmptied).isPresent()) return TurnState.AWAY;
        if (now.isBefore(window.get().opens())) return TurnState.NOT_DUE;
        return window.get().isOpen(now) ? TurnState.OPEN : TurnState.MISSED;
    }

    private Optional<Window> fixed(LocalDate day) {
        return Optional.ofNullable(stored.get(day)).flatMap(Turn::window);
    }

    /** Whoever was not among the participants when a window was fixed was not asked; no day twice (rule F3). */
    private boolean isAsked(LocalDate day, Window window) {
        if (!window.opens().isAfter(fixedUntil)) return false;
        boolean later = stored.tailMap(day, false).values().stream().anyMatch(turn -> turn.window().isPresent());
        Optional<Instant> free = stored.headMap(day).values().stream().flatMap(turn -> turn.window().stream())
                .map(Window::closes).max(Comparator.naturalOrder());
        return !later && free.filter(window.opens()::isBefore).isEmpty();
    }
}
