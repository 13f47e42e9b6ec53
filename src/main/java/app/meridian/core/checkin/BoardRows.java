package app.meridian.core.checkin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.People;
import app.meridian.core.person.PersonHours;
import app.meridian.core.person.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The people of a board, in the order of the screen. */
final class BoardRows {
    private final RoundHours known;
    private final Map<PersonId, List<Turn>> stored;
    private final Instant now;
    private final People people;

    BoardRows(RoundHours known, List<Turn> stored, Instant now, People people) {
        this.known = requireNonNull(known, "known");
        this.stored = stored.stream().collect(Collectors.groupingBy(Turn::person));
        this.now = requireNonNull(now, "now");
        this.people = requireNonNull(people, "people");
    }

    List<Turn> of(PersonId person) {
        return stored.getOrDefault(person, List.of());
    }

    boolean isAway(PersonId person, LocalDate day) {
        return standpoint(person, day).state() == TurnState.AWAY;
    }

    /** @param asked empty where the reader may not know whom the round asks: then only answers are shown */
    List<PersonTurn> on(LocalDate day, List<PersonId> asked, Optional<PersonId> reader) {
        Set<PersonId> all = new LinkedHashSet<>(asked);
        stored.forEach((person, turns) -> {
            if (turns.stream().anyMatch(turn -> turn.day().equals(day))) all.add(person);
        });
        return all.stream().map(person -> row(person, day, reader))
                .filter(row -> isShown(row, !asked.isEmpty())).sorted(ORDER).toList();
    }

    private PersonTurn row(PersonId person, LocalDate day, Optional<PersonId> reader) {
        Standpoint standpoint = standpoint(person, day);
        boolean tells = standpoint.state() == TurnState.AWAY && known.knows(person)
                && !known.of(person).hidden();
        Optional<String> holiday = tells
                ? Optional.ofNullable(known.of(person).calendar().holidays().days().get(day)) : Optional.empty();
        Optional<LocalDate> until = tells ? known.windows(person).awayUntil(day) : Optional.empty();
        return new PersonTurn(people.find(person), standpoint, zone(person, standpoint), until, holiday,
                reader.filter(person::equals).isPresent());
    }

    private Standpoint standpoint(PersonId person, LocalDate day) {
        return known.turns(person, of(person)).on(day, now);
    }

    private ZoneId zone(PersonId person, Standpoint standpoint) {
        if (!known.knows(person)) return standpoint.answer().map(Answer::zone).orElse(ZoneOffset.UTC);
        PersonHours hours = known.of(person);
        return hours.zoneAt(now).zone();
    }

    private static boolean isShown(PersonTurn row, boolean seesStates) {
        Standpoint standpoint = row.standpoint();
        boolean written = standpoint.answer().isPresent()
                || standpoint.turn().flatMap(Turn::deleted).isPresent();
        if (!seesStates) return written;
        return written || standpoint.state() != TurnState.NOT_DUE || standpoint.window().isPresent();
    }

    private static final Comparator<PersonTurn> ORDER = Comparator.comparing(BoardRows::group)
            .thenComparing(BoardRows::moment)
            .thenComparing(row -> row.person().fullName().orElse(""), String.CASE_INSENSITIVE_ORDER);

    private static int group(PersonTurn row) {
        return switch (row.standpoint().state()) {
            case ANSWERED, LATE -> 0;
            case OPEN -> 1;
            case NOT_DUE -> 2;
            case AWAY -> 3;
            case MISSED -> 4;
        };
    }

    /** Answers newest first; open ones by closing, later ones by opening. */
    private static long moment(PersonTurn row) {
        Standpoint standpoint = row.standpoint();
        return switch (standpoint.state()) {
            case ANSWERED, LATE -> -standpoint.answer().map(Answer::givenAt).orElse(Instant.EPOCH).toEpochMilli();
            case OPEN -> standpoint.window().map(Window::closes).orElse(Instant.EPOCH).toEpochMilli();
            case NOT_DUE -> standpoint.window().map(Window::opens).orElse(Instant.EPOCH).toEpochMilli();
            case AWAY, MISSED -> 0;
        };
    }
}
