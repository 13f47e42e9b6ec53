package app.meridian.core.decision;

import app.meridian.core.person.PersonId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Working time of the small company as a child would count it: quarter of an hour by quarter of an hour. */
final class ModelTime {
    private static final ZoneOffset KATHMANDU = ZoneOffset.ofHoursMinutes(5, 45);
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private final Map<PersonId, Set<LocalDate>> leave = new HashMap<>();

    Set<LocalDate> leaveOf(PersonId person) {
        return leave.computeIfAbsent(person, each -> new HashSet<>());
    }

    Duration worked(PersonId person, Instant from, Instant until) {
        Duration worked = Duration.ZERO;
        for (Instant at = from; at.isBefore(until); at = at.plus(QUARTER)) {
            if (isWorking(person, at)) worked = worked.plus(QUARTER);
        }
        return worked;
    }

    static LocalDate date(Instant instant) {
        return instant.atOffset(KATHMANDU).toLocalDate();
    }

    static Instant startOf(LocalDate date) {
        return date.atStartOfDay().toInstant(KATHMANDU);
    }

    private boolean isWorking(PersonId person, Instant instant) {
        LocalDateTime local = instant.atOffset(KATHMANDU).toLocalDateTime();
        boolean weekend = local.getDayOfWeek() == DayOfWeek.SATURDAY || local.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && local.getHour() >= 9 && local.getHour() < 17
                && !leaveOf(person).contains(local.toLocalDate());
    }
}
