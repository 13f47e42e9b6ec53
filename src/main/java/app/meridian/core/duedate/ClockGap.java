package app.meridian.core.duedate;

import app.meridian.core.person.PersonHours;
import app.meridian.core.worktime.Timeline;
import app.meridian.core.worktime.ZoneChoice;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import java.util.stream.Stream;

/** By how much the clocks of a reader and another person stand apart. */
final class ClockGap {
    private final PersonHours reader;
    private final PersonHours person;

    ClockGap(PersonHours reader, PersonHours person) {
        this.reader = reader;
        this.person = person;
    }

    /** Empty if it is the same at both instants, whatever happens between them (rule D4). */
    Optional<Warning> change(Instant now, Instant then) {
        if (gap(now) == gap(then)) return Optional.empty();
        Optional<Change> change = first(now);
        while (change.isPresent() && gap(change.get().at) == gap(now)) change = first(change.get().at);
        return change.map(first -> new Warning.ClockChange(
                first.date, offset(reader, now), offset(person, now), offset(reader, then), offset(person, then)));
    }

    private int gap(Instant instant) {
        return offset(reader, instant).getTotalSeconds() - offset(person, instant).getTotalSeconds();
    }

    private static ZoneOffset offset(PersonHours hours, Instant instant) {
        return hours.zoneAt(instant).zone().getRules().getOffset(instant);
    }

    /** The next change of either clock. */
    private Optional<Change> first(Instant after) {
        return Stream.of(person, reader).flatMap(hours -> next(hours, after).stream())
                .reduce((one, other) -> other.at.isBefore(one.at) ? other : one);
    }

    private static Optional<Change> next(PersonHours hours, Instant after) {
        ZoneId zone = hours.zoneAt(after).zone();
        Stream<Change> moves = hours.calendar().zones().changes().stream().map(ClockGap::move);
        ZoneOffsetTransition transition = zone.getRules().nextTransition(after);
        Stream<Change> changes = transition == null ? Stream.of() : Stream.of(
                new Change(transition.getInstant(), transition.getDateTimeBefore().toLocalDate()));
        return Stream.concat(changes, moves).filter(each -> each.at.isAfter(after))
                .reduce((one, other) -> other.at.isBefore(one.at) ? other : one);
    }

    private static Change move(Timeline.Since<ZoneChoice> since) {
        return new Change(since.from().atStartOfDay(since.value().zone()).toInstant(), since.from());
    }

    private record Change(Instant at, LocalDate date) {}
}
