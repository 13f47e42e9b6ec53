package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which of their days a participant may answer for (rule L5).
 *
 * @param form the day that the form names; empty if there is none to answer for
 * @param accepted all days for which an answer may be given, changed or deleted now, in order
 */
public record OwnTurn(Optional<Standpoint> form, List<Standpoint> accepted) {

    public OwnTurn {
        requireNonNull(form, "form");
        accepted = List.copyOf(accepted);
    }

    public static OwnTurn none() {
        return new OwnTurn(Optional.empty(), List.of());
    }

    /** How things stand with the day, if it may be answered for now. */
    public Optional<Standpoint> accepted(LocalDate day) {
        return accepted.stream().filter(standpoint -> standpoint.day().equals(day)).findFirst();
    }

    /**
     * @param first before the last two days on which the person was asked
     * @param last after the next day on which they are asked
     */
    static OwnTurn of(Turns turns, LocalDate first, LocalDate last, Instant now) {
        NavigableMap<LocalDate, Window> asked = turns.asked(first, last);
        List<Standpoint> opened = standpoints(turns, asked, now, window -> !window.opens().isAfter(now));
        List<Standpoint> ahead = standpoints(turns, asked, now, window -> window.opens().isAfter(now));
        Optional<Standpoint> next = ahead.stream().findFirst();
        if (opened.isEmpty()) return new OwnTurn(next, next.stream().toList());

        Standpoint latest = opened.get(opened.size() - 1);
        if (isOpen(latest, now)) {
            List<Standpoint> accepted = new ArrayList<>();
            if (opened.size() > 1 && isStillTaken(opened.get(opened.size() - 2))) {
                accepted.add(opened.get(opened.size() - 2));
            }
            accepted.add(latest);
            return new OwnTurn(Optional.of(latest), accepted);
        }
        List<Standpoint> accepted = new ArrayList<>();
        if (isStillTaken(latest)) accepted.add(latest);
        next.ifPresent(accepted::add);
        boolean missed = latest.state() == TurnState.MISSED;
        return new OwnTurn(missed ? Optional.of(latest) : next, accepted);
    }

    private static List<Standpoint> standpoints(
            Turns turns, NavigableMap<LocalDate, Window> asked, Instant now, Predicate<Window> condition) {
        return asked.entrySet().stream().filter(entry -> condition.test(entry.getValue()))
                .map(Map.Entry::getKey).map(day -> turns.on(day, now)).toList();
    }

    private static boolean isOpen(Standpoint latest, Instant now) {
        return latest.state() != TurnState.AWAY && latest.window().filter(window -> window.isOpen(now)).isPresent();
    }

    /** A day that was missed may be answered later, and what was answered later may be changed (rule L5). */
    private static boolean isStillTaken(Standpoint past) {
        return past.state() == TurnState.MISSED || past.state() == TurnState.LATE;
    }
}
