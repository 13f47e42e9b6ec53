package app.meridian.core.worktime;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Finds the dates of the week's work that leave or a holiday takes as a whole. Looks at exceptions, not at days. */
public final class LostDates {
    private final DayRules rules;
    private final HolidayCalendar holidays;

    public LostDates(WorkingTime time) {
        rules = requireNonNull(time, "time").rules();
        holidays = time.calendar().holidays();
    }

    /** The first of the dates that is lost; leave is told with all its dates, a holiday alone. */
    public Optional<Lost> firstOf(DateSpan dates) {
        Optional<Lost> leave = leave(dates);
        DateSpan before = leave.map(each -> new DateSpan(dates.first(), each.date())).orElse(dates);
        return holiday(before).or(() -> leave);
    }

    /** The name of the holiday that takes the date, and where it holds; empty if there is none, or leave takes it. */
    public Optional<String> holiday(LocalDate date) {
        if (rules.leave().isWhole(date)) return Optional.empty();
        return rules.holiday(date).map(this::named);
    }

    private Optional<Lost> leave(DateSpan dates) {
        for (DateSpan range : rules.leave().wholeRanges(dates)) {
            LocalDate first = later(range.first(), dates.first());
            LocalDate last = range.last().isBefore(dates.last()) ? range.last() : dates.last();
            Optional<LocalDate> lost = first.datesUntil(last.plusDays(1)).filter(this::wouldWork).findFirst();
            if (lost.isPresent()) return Optional.of(new Lost(lost.get(), first, range.last(), Optional.empty()));
        }
        return Optional.empty();
    }

    private Optional<Lost> holiday(DateSpan dates) {
        return holidays.days().subMap(dates.first(), true, dates.last(), true).entrySet().stream()
                .filter(each -> takes(each.getKey())).findFirst().map(this::lost);
    }

    private boolean takes(LocalDate holiday) {
        return !rules.leave().isWhole(holiday) && worksByWeek(holiday) && rules.on(holiday).isEmpty();
    }

    private Lost lost(Map.Entry<LocalDate, String> holiday) {
        LocalDate date = holiday.getKey();
        return new Lost(date, date, date, Optional.of(named(holiday.getValue())));
    }

    private boolean wouldWork(LocalDate date) {
        return worksByWeek(date) && rules.holiday(date).isEmpty();
    }

    private boolean worksByWeek(LocalDate date) {
        return !rules.week(date).on(date.getDayOfWeek()).isEmpty();
    }

    private String named(String holiday) {
        return holidays.label().isEmpty() ? holiday : holiday + " (" + holidays.label() + ")";
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /**
     * @param date the first one on which something would have been worked
     * @param first of the leave, or of the dates looked at if it began before them
     * @param last of the leave, even after the dates looked at
     * @param holiday its name and where it holds; empty for leave
     */
    public record Lost(LocalDate date, LocalDate first, LocalDate last, Optional<String> holiday) {}
}
