package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which days a board reads and leads to.
 *
 * @param day that is shown
 * @param today the reader's own: their logical day if the round asks on it, else the last one before it (rule L2)
 * @param read all whose turns must be known
 */
record BoardDays(LocalDate day, LocalDate today, Optional<LocalDate> previous, Optional<LocalDate> next,
        Set<LocalDate> read) {

    BoardDays {
        requireNonNull(day, "day");
        requireNonNull(today, "today");
        requireNonNull(previous, "previous");
        requireNonNull(next, "next");
        read = Set.copyOf(read);
    }

    static BoardDays of(Round round, RoundHours known, List<PersonId> asked, BoardMaker.Request request) {
        Cadence cadence = new Cadence(round.plans());
        LocalDate logical = request.reader().filter(known::knows)
                .map(person -> known.windows(person).logicalDay(request.now()))
                .orElseGet(() -> request.now().atZone(ZoneOffset.UTC).toLocalDate());
        LocalDate today = cadence.usual(logical);
        LocalDate day = request.day().orElse(today);
        Set<LocalDate> read = new TreeSet<>(near(cadence, day));
        request.reader().filter(asked::contains)
                .ifPresent(person -> read.addAll(RoundPeople.ownDays(known, person, request.now())));
        Optional<LocalDate> next = cadence.next(day).filter(each -> !each.isAfter(farthest(cadence, today)));
        return new BoardDays(day, today, cadence.previous(day), next, read);
    }

    /** The day, and those whose windows may leave it no room when somebody has moved (rule F3). */
    static Set<LocalDate> near(Cadence cadence, LocalDate day) {
        Set<LocalDate> near = new TreeSet<>(Set.of(day));
        Optional<LocalDate> previous = cadence.previous(day);
        previous.ifPresent(near::add);
        previous.flatMap(cadence::previous).ifPresent(near::add);
        cadence.next(day).ifPresent(near::add);
        return near;
    }

    /** The next day may be answered for already, ahead or further east. */
    private static LocalDate farthest(Cadence cadence, LocalDate today) {
        return cadence.next(today).orElse(today);
    }
}
