package app.meridian.core.worktime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A calendar by local date: which hours of a date's clock are working time, whichever instants those are (rule W1). */
final class DayRules {
    private final WorkingCalendar calendar;
    private final LeaveDays leave;
    private final Map<LocalDate, List<Hours>> extra = new HashMap<>();
    private final int halfDay;

    DayRules(WorkingCalendar calendar) {
        this.calendar = calendar;
        leave = new LeaveDays(calendar.leave());
        halfDay = calendar.halfDay().toSecondOfDay() / 60;
        for (ExtraDay day : calendar.extraDays()) {
            extra.merge(day.date(), day.hours(), (one, other) -> Stream.of(one, other).flatMap(List::stream).toList());
        }
    }

    /** All hours of the date, in order, not touching. */
    List<Hours> on(LocalDate date) {
        List<Hours> hours = new ArrayList<>(remaining(date));
        hours.addAll(starting(date));
        return HoursOfDay.union(hours);
    }

    /** The hours that start on the date, up to midnight; in order, not touching. */
    List<Hours> starting(LocalDate date) {
        List<Hours> hours = new ArrayList<>(extraOn(date));
        if (!isHoliday(date)) hours.addAll(week(date).startingOn(date.getDayOfWeek()));
        hours.replaceAll(HoursOfDay::untilMidnight);
        return leftByLeave(date, hours);
    }

    /** The hours of the date that started the evening before; in order, not touching. */
    List<Hours> remaining(LocalDate date) {
        List<Hours> hours = new ArrayList<>(extraOn(date.minusDays(1)));
        if (!isHoliday(date)) hours.addAll(week(date).startingOn(date.getDayOfWeek().minus(1)));
        hours.removeIf(each -> !each.crossesMidnight());
        hours.replaceAll(HoursOfDay::afterMidnight);
        return leftByLeave(date, hours);
    }

    WorkingWeek week(LocalDate date) {
        return calendar.weeks().on(date);
    }

    Optional<String> holiday(LocalDate date) {
        return Optional.ofNullable(calendar.holidays().days().get(date));
    }

    LeaveDays leave() {
        return leave;
    }

    /** The dates on which more or less may be worked than the week says, but for those of whole-day leave. */
    Set<LocalDate> exceptions(DateSpan dates) {
        Set<LocalDate> exceptions = new HashSet<>(
                calendar.holidays().days().subMap(dates.first(), true, dates.last(), true).keySet());
        Stream<LocalDate> extraDates = extra.keySet().stream().filter(dates::contains)
                .flatMap(date -> Stream.of(date, date.plusDays(1)));
        Stream.concat(extraDates, leave.halfDates().stream()).filter(dates::contains).forEach(exceptions::add);
        return exceptions;
    }

    private boolean isHoliday(LocalDate date) {
        return calendar.holidays().days().containsKey(date);
    }

    private List<Hours> extraOn(LocalDate date) {
        return extra.getOrDefault(date, List.of());
    }

    private List<Hours> leftByLeave(LocalDate date, List<Hours> hours) {
        if (hours.isEmpty()) return hours;
        List<Hours> union = HoursOfDay.union(hours);
        Optional<DayPart> lost = leave.on(date);
        if (lost.isEmpty()) return union;
        return switch (lost.get()) {
            case WHOLE -> List.of();
            case MORNING -> HoursOfDay.within(union, halfDay, Hours.MIDNIGHT);
            case AFTERNOON -> HoursOfDay.within(union, 0, halfDay);
        };
    }
}
