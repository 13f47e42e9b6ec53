package app.meridian.it;

import app.meridian.core.worktime.DayPart;
import app.meridian.core.worktime.Hours;
import app.meridian.core.worktime.Leave;
import app.meridian.core.worktime.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;

/** Counts working time as one would at first: date by date, for one zone, one week, no nights and no extra days. */
final class DayWalk {
    private final WorkingCalendar calendar;
    private final ZoneId zone;
    private final Set<LocalDate> wholeDays = new HashSet<>();

    DayWalk(WorkingCalendar calendar) {
        this.calendar = calendar;
        zone = calendar.zones().first().zone();
        for (Leave leave : calendar.leave()) {
            if (leave.fromPart() == DayPart.WHOLE) {
                leave.from().datesUntil(leave.to().plusDays(1)).forEach(wholeDays::add);
            }
        }
    }

    Duration between(Instant from, Instant until) {
        Duration sum = Duration.ZERO;
        LocalDate last = until.atZone(zone).toLocalDate();
        for (LocalDate date = from.atZone(zone).toLocalDate(); !date.isAfter(last); date = date.plusDays(1)) {
            if (calendar.holidays().days().containsKey(date) || wholeDays.contains(date)) continue;
            for (Hours hours : calendar.weeks().first().startingOn(date.getDayOfWeek())) {
                sum = sum.plus(part(date, hours, from, until));
            }
        }
        return sum;
    }

    private Duration part(LocalDate date, Hours hours, Instant from, Instant until) {
        Instant start = date.atStartOfDay().plusMinutes(hours.from()).atZone(zone).toInstant();
        Instant end = date.atStartOfDay().plusMinutes(hours.until()).atZone(zone).toInstant();
        Instant first = start.isAfter(from) ? start : from;
        Instant last = end.isBefore(until) ? end : until;
        return first.isBefore(last) ? Duration.between(first, last) : Duration.ZERO;
    }
}
