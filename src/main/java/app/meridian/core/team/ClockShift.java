package app.meridian.core.team;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The next date on which the clocks of some zones change alike.
 *
 * @param at the first of these changes
 * @param date on the clocks before the change
 * @param change positive if the clocks go forward
 * @param zones in the order in which they were given
 */
public record ClockShift(Instant at, LocalDate date, Duration change, List<ZoneId> zones) {

    public ClockShift {
        requireNonNull(at, "at");
        requireNonNull(date, "date");
        requireNonNull(change, "change");
        zones = List.copyOf(zones);
    }

    /** The next change of each zone, by time; zones that never change again are left out. */
    public static List<ClockShift> next(Collection<ZoneId> zones, Instant after) {
        Map<Kind, ClockShift> shifts = new LinkedHashMap<>();
        zones.stream().distinct().forEach(zone -> transition(zone, after).ifPresent(next -> {
            ClockShift shift = of(next, zone);
            shifts.merge(new Kind(shift.date, shift.change), shift, ClockShift::and);
        }));
        return shifts.values().stream().sorted(Comparator.comparing(ClockShift::at)).toList();
    }

    /** The zones whose clocks never change again. */
    public static List<ZoneId> never(Collection<ZoneId> zones, Instant after) {
        return zones.stream().distinct().filter(zone -> transition(zone, after).isEmpty()).toList();
    }

    private ClockShift and(ClockShift other) {
        List<ZoneId> both = new ArrayList<>(zones);
        both.addAll(other.zones);
        return new ClockShift(at.isBefore(other.at) ? at : other.at, date, change, both);
    }

    private static ClockShift of(ZoneOffsetTransition transition, ZoneId zone) {
        return new ClockShift(transition.getInstant(), transition.getDateTimeBefore().toLocalDate(),
                transition.getDuration(), List.of(zone));
    }

    private static Optional<ZoneOffsetTransition> transition(ZoneId zone, Instant after) {
        return Optional.ofNullable(zone.getRules().nextTransition(after));
    }

    private record Kind(LocalDate date, Duration change) {}
}
