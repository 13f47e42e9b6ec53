package app.meridian.core.worktime;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What a calendar says about each minute of a date (rules W1 to W3), whatever the clocks do. */
final class OracleDays {
    /** Nothing is worked. */
    static final byte NOT = 0;
    /** Worked in hours that start on the date. */
    static final byte OWN = 1;
    /** Worked in night hours that started on the date before; may be added to {@link #OWN}. */
    static final byte NIGHT = 2;

    private final WorkingCalendar calendar;

    OracleDays(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    byte[] minutes(LocalDate date) {
        byte[] minutes = new byte[Hours.MIDNIGHT];
        if (!isHoliday(date)) addWeek(date, minutes);
        addExtra(date, minutes);
        int noon = calendar.halfDay().toSecondOfDay() / 60;
        if (isAway(date, DayPart.MORNING)) Arrays.fill(minutes, 0, noon, NOT);
        if (isAway(date, DayPart.AFTERNOON)) Arrays.fill(minutes, noon, Hours.MIDNIGHT, NOT);
        if (isAway(date, DayPart.WHOLE)) Arrays.fill(minutes, NOT);
        return minutes;
    }

    /** Minutes of the date's own week, without holidays, leave and extra days. */
    byte[] weekOnly(LocalDate date) {
        byte[] minutes = new byte[Hours.MIDNIGHT];
        addWeek(date, minutes);
        return minutes;
    }

    boolean isHoliday(LocalDate date) {
        return calendar.holidays().days().containsKey(date);
    }

    boolean isAway(LocalDate date, DayPart part) {
        return calendar.leave().stream().anyMatch(leave -> lost(leave, date, part));
    }

    private static boolean lost(Leave leave, LocalDate date, DayPart part) {
        if (date.equals(leave.from())) return leave.fromPart() == part;
        if (date.equals(leave.to())) return leave.toPart() == part;
        return part == DayPart.WHOLE && date.isAfter(leave.from()) && date.isBefore(leave.to());
    }

    private void addWeek(LocalDate date, byte[] minutes) {
        WorkingWeek week = calendar.weeks().on(date);
        add(week.startingOn(date.getDayOfWeek()), week.startingOn(date.minusDays(1).getDayOfWeek()), minutes);
    }

    private void addExtra(LocalDate date, byte[] minutes) {
        for (ExtraDay extra : calendar.extraDays()) {
            if (extra.date().equals(date)) add(extra.hours(), List.of(), minutes);
            if (extra.date().equals(date.minusDays(1))) add(List.of(), extra.hours(), minutes);
        }
    }

    private static void add(List<Hours> own, List<Hours> ofTheDateBefore, byte[] minutes) {
        for (Hours hours : own) mark(minutes, hours.from(), hours.crossesMidnight() ? 1440 : hours.until(), OWN);
        for (Hours hours : ofTheDateBefore) mark(minutes, 0, hours.crossesMidnight() ? hours.until() : 0, NIGHT);
    }

    private static void mark(byte[] minutes, int from, int until, byte kind) {
        for (int minute = from; minute < until; minute++) minutes[minute] |= kind;
    }
}
