package app.meridian.core.worktime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A calendar made ready for counting. The cost of every answer grows with the logarithm of the calendar's exceptions
 * and clock changes, never with days. Immutable and thread-safe. An instant before the first or after the last date of
 * the span is refused with {@link OutsideCalendarException}.
 */
public final class WorkingTime {
    private final WorkingCalendar calendar;

    private WorkingTime(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** Over all dates that calendars know (rule W6). */
    public static WorkingTime of(WorkingCalendar calendar) {
        return of(calendar, DateSpan.KNOWN);
    }

    /** Over fewer dates, which makes it smaller and quicker to make. */
    public static WorkingTime of(WorkingCalendar calendar, DateSpan span) {
        return new WorkingTime(calendar);
    }

    public WorkingCalendar calendar() {
        return calendar;
    }

    /** First instant of the span's first date until the end of its last (rules W7 and W8). */
    public Interval span() {
        throw new UnsupportedOperationException();
    }

    public boolean isWorking(Instant instant) {
        throw new UnsupportedOperationException();
    }

    /** The length of the working time in {@code [from, until)}; negative if {@code until} is before {@code from}. */
    public Duration between(Instant from, Instant until) {
        throw new UnsupportedOperationException();
    }

    /**
     * The earliest instant at or after {@code from} until which that much is worked (rule W5); {@code from} itself for
     * a length of zero. Empty if there is none before the end of the span: never.
     *
     * @throws IllegalArgumentException if the length is negative
     */
    public Optional<Instant> plus(Instant from, Duration length) {
        throw new UnsupportedOperationException();
    }

    /** The latest instant at or before {@code until} since which that much is worked; otherwise as {@link #plus}. */
    public Optional<Instant> minus(Instant until, Duration length) {
        throw new UnsupportedOperationException();
    }

    /** The whole working interval that the instant lies in; empty if it is not working time. */
    public Optional<Interval> at(Instant instant) {
        throw new UnsupportedOperationException();
    }

    /** The first working interval that starts at the instant or after it. */
    public Optional<Interval> next(Instant instant) {
        throw new UnsupportedOperationException();
    }

    /** The last working interval that ends at the instant or before it. */
    public Optional<Interval> previous(Instant instant) {
        throw new UnsupportedOperationException();
    }

    /** All working time in {@code [from, until)}, cut to it, in order; intervals do not touch. */
    public List<Interval> intervals(Instant from, Instant until) {
        throw new UnsupportedOperationException();
    }

    /** All working time whose local date is the given one, in order (rule W0). */
    public List<Interval> on(LocalDate date) {
        throw new UnsupportedOperationException();
    }

    /** The fair deadline of a due day: the end of the last working time whose local date is on or before it (rule D1). */
    public Optional<Instant> deadline(LocalDate dueDay) {
        throw new UnsupportedOperationException();
    }

    /** The working time of the hours that start on the date: a night shift belongs to the evening (rule L1). */
    public List<Interval> workingDay(LocalDate date) {
        throw new UnsupportedOperationException();
    }

    /** The working day whose span contains the instant, else its local date (rule L2). */
    public LocalDate logicalDay(Instant instant) {
        throw new UnsupportedOperationException();
    }

    public ZoneId zoneAt(Instant instant) {
        throw new UnsupportedOperationException();
    }

    /** The first instant whose local date and time are at or after the given ones (rule W7). */
    public Instant firstAt(LocalDate date, LocalTime time) {
        throw new UnsupportedOperationException();
    }

    /** The earliest instant after which no local date is on or before the given one (rule W8). */
    public Instant endOf(LocalDate date) {
        throw new UnsupportedOperationException();
    }
}
