package app.meridian.core.worktime;

import static java.util.Objects.requireNonNull;

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
 * the span is refused with {@link OutsideCalendarException}; the end of the span itself is known as an end only.
 * Work starts and stops at whole seconds; lengths are exact to the nanosecond.
 */
public final class WorkingTime {
    /** Clocks jump back across midnight, or over whole dates, so that dates just outside are seen too. */
    private static final int MARGIN = 3;

    private final WorkingCalendar calendar;
    private final DateSpan dates;
    private final WallClock clock;
    private final DayRules rules;
    private final Tally tally;

    private WorkingTime(WorkingCalendar calendar, DateSpan dates) {
        this.calendar = calendar;
        this.dates = dates;
        clock = new WallClock(calendar.zones(), dates);
        rules = new DayRules(calendar);
        DateSpan around = new DateSpan(dates.first().minusDays(MARGIN), dates.last().plusDays(MARGIN));
        tally = new Tally(clock, Timetable.of(calendar, rules, around));
    }

    /** Over all dates that calendars know (rule W6). */
    public static WorkingTime of(WorkingCalendar calendar) {
        return of(calendar, DateSpan.KNOWN);
    }

    /**
     * Over fewer dates, which makes it smaller and quicker to make.
     *
     * @throws OutsideCalendarException if the dates are not within those that calendars know (rule W6)
     */
    public static WorkingTime of(WorkingCalendar calendar, DateSpan span) {
        requireNonNull(calendar, "calendar");
        known(span.first(), DateSpan.KNOWN);
        known(span.last(), DateSpan.KNOWN);
        return new WorkingTime(calendar, span);
    }

    public WorkingCalendar calendar() {
        return calendar;
    }

    /**
     * First instant of the span's first date until the end of its last (rules W7 and W8).
     *
     * @throws OutsideCalendarException if the clock jumps over all dates of the span
     */
    public Interval span() {
        if (clock.from() == clock.until()) throw new OutsideCalendarException(dates.first(), dates);
        return new Interval(Instant.ofEpochSecond(clock.from()), Instant.ofEpochSecond(clock.until()));
    }

    public boolean isWorking(Instant instant) {
        return tally.isWorking(inside(instant).getEpochSecond());
    }

    /** The length of the working time in {@code [from, until)}; negative if {@code until} is before {@code from}. */
    public Duration between(Instant from, Instant until) {
        return worked(until).minus(worked(from));
    }

    /**
     * The earliest instant at or after {@code from} until which that much is worked (rule W5); {@code from} itself for
     * a length of zero. Empty if there is none before the end of the span: never.
     *
     * @throws IllegalArgumentException if the length is negative
     */
    public Optional<Instant> plus(Instant from, Duration length) {
        Duration before = worked(from);
        if (isZero(length)) return Optional.of(from);
        if (length.compareTo(Duration.ofSeconds(tally.total()).minus(before)) > 0) return Optional.empty();
        Duration after = before.plus(length);
        boolean whole = after.getNano() == 0;
        long last = tally.second(whole ? after.getSeconds() - 1 : after.getSeconds());
        return Optional.of(whole ? Instant.ofEpochSecond(last + 1) : Instant.ofEpochSecond(last, after.getNano()));
    }

    /** The latest instant at or before {@code until} since which that much is worked; otherwise as {@link #plus}. */
    public Optional<Instant> minus(Instant until, Duration length) {
        Duration after = worked(until);
        if (isZero(length)) return Optional.of(until);
        if (length.compareTo(after) > 0) return Optional.empty();
        Duration before = after.minus(length);
        return Optional.of(Instant.ofEpochSecond(tally.second(before.getSeconds()), before.getNano()));
    }

    /** The whole working interval that the instant lies in; empty if it is not working time. */
    public Optional<Interval> at(Instant instant) {
        return new Runs(tally).at(inside(instant));
    }

    /** The first working interval that starts at the instant or after it. */
    public Optional<Interval> next(Instant instant) {
        return new Runs(tally).next(known(instant));
    }

    /** The last working interval that ends at the instant or before it. */
    public Optional<Interval> previous(Instant instant) {
        return new Runs(tally).previous(known(instant));
    }

    /** All working time in {@code [from, until)}, cut to it, in order; intervals do not touch. */
    public List<Interval> intervals(Instant from, Instant until) {
        boolean empty = !known(from).isBefore(known(until));
        return empty ? List.of() : new Runs(tally).within(new Interval(from, until));
    }

    /** All working time whose local date is the given one, in order (rule W0). */
    public List<Interval> on(LocalDate date) {
        return days().on(known(date));
    }

    /** The fair deadline of a due day: the end of the last working time with that local date or an earlier one (D1). */
    public Optional<Instant> deadline(LocalDate dueDay) {
        return days().deadline(known(dueDay));
    }

    /**
     * The working time of the hours that start on the date: a night shift belongs to the evening (rule L1). After
     * midnight it has what week, holidays and leave of the next date allow. None if the clock jumps over the date.
     */
    public List<Interval> workingDay(LocalDate date) {
        return days().startingOn(known(date));
    }

    /** The working day whose span contains the instant, else its local date (rule L2). */
    public LocalDate logicalDay(Instant instant) {
        return days().logicalDay(inside(instant));
    }

    public ZoneId zoneAt(Instant instant) {
        return clock.stretchAt(inside(instant).getEpochSecond()).choice().zone();
    }

    /** The first instant whose local date and time are at or after the given ones (rule W7). */
    public Instant firstAt(LocalDate date, LocalTime time) {
        long local = WallClock.midnight(known(date)) + time.toSecondOfDay();
        long first = clock.firstAt(local);
        return Instant.ofEpochSecond(first, clock.localAt(first) == local ? time.getNano() : 0);
    }

    /** The earliest instant after which no local date is on or before the given one (rule W8). */
    public Instant endOf(LocalDate date) {
        return Instant.ofEpochSecond(clock.endBefore(WallClock.midnight(known(date).plusDays(1))));
    }

    WallClock clock() {
        return clock;
    }

    DayRules rules() {
        return rules;
    }

    private WorkingDays days() {
        return new WorkingDays(clock, rules, tally);
    }

    private Duration worked(Instant instant) {
        long second = known(instant).getEpochSecond();
        boolean within = instant.getNano() > 0 && tally.isWorking(second);
        return Duration.ofSeconds(tally.worked(second), within ? instant.getNano() : 0);
    }

    Instant known(Instant instant) {
        boolean end = instant.equals(Instant.ofEpochSecond(clock.until()));
        return end ? instant : inside(instant);
    }

    Instant inside(Instant instant) {
        long second = instant.getEpochSecond();
        if (second < clock.from() || second >= clock.until()) throw new OutsideCalendarException(instant, dates);
        return instant;
    }

    private LocalDate known(LocalDate date) {
        return known(date, dates);
    }

    private static LocalDate known(LocalDate date, DateSpan dates) {
        if (!dates.contains(date)) throw new OutsideCalendarException(date, dates);
        return date;
    }

    private static boolean isZero(Duration length) {
        if (length.isNegative()) throw new IllegalArgumentException("A negative length: " + length);
        return length.isZero();
    }
}
