package app.meridian.rest;

import app.meridian.core.person.PersonHours;
import app.meridian.core.worktime.DateSpan;
import app.meridian.core.worktime.Explainer;
import app.meridian.core.worktime.Explanation.Reason;
import app.meridian.core.worktime.Explanation.SkippedDate;
import app.meridian.core.worktime.Interval;
import app.meridian.core.worktime.Overlap;
import app.meridian.core.worktime.WorkingCalendar;
import app.meridian.core.worktime.WorkingTime;
import app.meridian.rest.PreviewJson.DayJson;
import app.meridian.rest.PreviewJson.HolidayJson;
import app.meridian.rest.PreviewJson.Off;
import app.meridian.rest.PreviewJson.PieceJson;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.stream.Collectors;

/** The seven days from today on, on the clock of the person whose hours they are. */
final class DaysAhead {
    private static final int DAYS = 7;
    /** Zones may change the date by one, their clocks by one more. */
    private static final int MARGIN = 3;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final WorkingTime time;
    private final WorkingTime withoutLeave;
    private final NavigableMap<LocalDate, String> holidays;
    private final ZonedDateTime now;

    DaysAhead(PersonHours hours, Instant now) {
        LocalDate today = hours.dateAt(now);
        DateSpan dates = new DateSpan(today.minusDays(MARGIN), today.plusDays(DAYS + MARGIN));
        WorkingCalendar calendar = hours.calendar();
        this.time = WorkingTime.of(calendar, dates);
        this.withoutLeave = WorkingTime.of(calendar.withLeave(List.of()), dates);
        this.holidays = calendar.holidays().days();
        this.now = now.atZone(hours.zoneAt(now).zone());
    }

    /** The dates whose holidays are needed: those of this year, and of the twelve months to come. */
    static DateSpan holidays(Instant now) {
        LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
        return new DateSpan(today.minusDays(1).withDayOfYear(1), today.plusDays(1).plusYears(1).withMonth(12)
                .withDayOfMonth(31));
    }

    PreviewJson json() {
        LocalDate today = now.toLocalDate();
        Map<LocalDate, Reason> reasons = reasons(today);
        List<DayJson> days = today.datesUntil(today.plusDays(DAYS)).map(date -> day(date, reasons.get(date))).toList();
        Map.Entry<LocalDate, String> next = holidays.ceilingEntry(today);
        int thisYear = holidays.subMap(today.withDayOfYear(1), true,
                today.withDayOfYear(today.lengthOfYear()), true).size();
        return new PreviewJson(days, now.getZone().getId(), ZonesJson.offset(now.getOffset()), TIME.format(now),
                next == null ? null : new HolidayJson(next.getKey().toString(), next.getValue()), thisYear);
    }

    private Map<LocalDate, Reason> reasons(LocalDate today) {
        Instant from = time.firstAt(today, LocalTime.MIDNIGHT);
        Instant until = time.endOf(today.plusDays(DAYS - 1L));
        return new Explainer(time).between(from, until).skipped().stream()
                .collect(Collectors.toMap(SkippedDate::date, SkippedDate::reason, (first, second) -> first));
    }

    private DayJson day(LocalDate date, Reason reason) {
        List<Interval> worked = time.on(date);
        List<PieceJson> pieces = new ArrayList<>();
        worked.forEach(each -> pieces.add(piece(each, false)));
        lost(date).forEach(each -> pieces.add(piece(each, true)));
        pieces.sort(Comparator.comparing(PieceJson::from));
        long seconds = worked.stream().mapToLong(each -> each.length().toSeconds()).sum();
        return new DayJson(date.toString(), seconds, pieces, worked.isEmpty() ? off(reason) : null,
                holidays.get(date));
    }

    /** The hours of the date that would be worked without leave. */
    private List<Interval> lost(LocalDate date) {
        Instant from = time.firstAt(date, LocalTime.MIDNIGHT);
        Instant until = time.endOf(date);
        return Overlap.of(List.of(withoutLeave, time), from, until).stretches().stream()
                .filter(stretch -> stretch.present().equals(Set.of(0))).map(Overlap.Stretch::interval).toList();
    }

    private PieceJson piece(Interval interval, boolean away) {
        ZonedDateTime from = interval.from().atZone(time.zoneAt(interval.from()));
        ZonedDateTime until = interval.until().atZone(from.getZone());
        boolean untilMidnight = until.toLocalDate().isAfter(from.toLocalDate());
        return new PieceJson(TIME.format(from), untilMidnight ? "24:00" : TIME.format(until), away);
    }

    private static Off off(Reason reason) {
        return switch (reason) {
            case NO_SUCH_DATE -> Off.NO_SUCH_DATE;
            case LEAVE, MORNING_LEAVE, AFTERNOON_LEAVE -> Off.LEAVE;
            case HOLIDAY -> Off.HOLIDAY;
            case DAY_OFF -> Off.DAY_OFF;
        };
    }
}
