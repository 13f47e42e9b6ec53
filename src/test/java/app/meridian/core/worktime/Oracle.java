package app.meridian.core.worktime;

import app.meridian.core.worktime.ClockChanges.ClockChange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Answers what {@link WorkingTime} answers, from one look at every minute of the span. Slow, and simple to check. */
final class Oracle {
    private final OracleClock clock;
    private final Interval span;
    private final List<OracleClock.Stretch> stretches;
    private final List<OracleWalk.Run> runs;
    private final List<Interval> all;

    private Oracle(OracleClock clock, Interval span, WorkingCalendar calendar) {
        this.clock = clock;
        this.span = span;
        this.stretches = clock.stretches(span.from().getEpochSecond(), span.until().getEpochSecond());
        this.runs = new OracleWalk(calendar).over(stretches);
        this.all = worked(run -> true);
    }

    static Oracle of(WorkingCalendar calendar, DateSpan dates) {
        OracleClock clock = OracleClock.of(calendar.zones());
        long from = clock.firstAt(dates.first().atStartOfDay());
        long until = clock.endOf(dates.last());
        Interval span = new Interval(Instant.ofEpochSecond(from), Instant.ofEpochSecond(until));
        return new Oracle(clock, span, calendar);
    }

    Interval span() {
        return span;
    }

    boolean isWorking(Instant instant) {
        return runs.stream().anyMatch(run -> run.works() && run.interval().contains(instant));
    }

    Duration between(Instant from, Instant until) {
        if (until.isBefore(from)) return between(until, from).negated();
        return intervals(from, until).stream().map(Interval::length).reduce(Duration.ZERO, Duration::plus);
    }

    Optional<Instant> plus(Instant from, Duration length) {
        Duration missing = length;
        for (Interval piece : intervals(from, span.until())) {
            if (missing.isZero()) break;
            if (piece.length().compareTo(missing) >= 0) return Optional.of(piece.from().plus(missing));
            missing = missing.minus(piece.length());
        }
        return missing.isZero() ? Optional.of(from) : Optional.empty();
    }

    Optional<Instant> minus(Instant until, Duration length) {
        Duration missing = length;
        List<Interval> latestFirst = new ArrayList<>(intervals(span.from(), until));
        Collections.reverse(latestFirst);
        for (Interval piece : latestFirst) {
            if (missing.isZero()) break;
            if (piece.length().compareTo(missing) >= 0) return Optional.of(piece.until().minus(missing));
            missing = missing.minus(piece.length());
        }
        return missing.isZero() ? Optional.of(until) : Optional.empty();
    }

    Optional<Interval> at(Instant instant) {
        return all.stream().filter(each -> each.contains(instant)).findFirst();
    }

    Optional<Interval> next(Instant instant) {
        return all.stream().filter(each -> !each.from().isBefore(instant)).findFirst();
    }

    Optional<Interval> previous(Instant instant) {
        return all.stream().filter(each -> !each.until().isAfter(instant)).reduce((first, second) -> second);
    }

    List<Interval> intervals(Instant from, Instant until) {
        if (!from.isBefore(until)) return List.of();
        Interval range = new Interval(from, until);
        return all.stream().flatMap(each -> each.intersect(range).stream()).toList();
    }

    List<Interval> on(LocalDate date) {
        return worked(run -> run.date().equals(date));
    }

    Optional<Instant> deadline(LocalDate dueDay) {
        return worked(run -> !run.date().isAfter(dueDay)).stream().map(Interval::until).reduce((one, two) -> two);
    }

    /** A date that the clock jumps over counts as not worked (rule W8). */
    List<Interval> workingDay(LocalDate date) {
        return !clock.shows(date) ? List.of() : worked(run -> run.ofShiftFrom(date));
    }

    /** Every working day whose span contains the instant, or its local date if there is none (rule L2). */
    List<LocalDate> logicalDays(Instant instant) {
        LocalDate local = runs.stream().filter(run -> run.interval().contains(instant))
                .findFirst().orElseThrow().date();
        List<LocalDate> days = LongStream.rangeClosed(-3, 3).mapToObj(local::plusDays)
                .filter(day -> spans(workingDay(day), instant)).toList();
        return days.isEmpty() ? List.of(local) : days;
    }

    private static boolean spans(List<Interval> day, Instant instant) {
        return !day.isEmpty()
                && new Interval(day.get(0).from(), day.get(day.size() - 1).until()).contains(instant);
    }

    ZoneId zoneAt(Instant instant) {
        return clock.zoneAt(instant.getEpochSecond());
    }

    Instant firstAt(LocalDate date, LocalTime time) {
        return Instant.ofEpochSecond(clock.firstAt(date.atTime(time)));
    }

    Instant endOf(LocalDate date) {
        return Instant.ofEpochSecond(clock.endOf(date));
    }

    /** The clock changes of the zones in force. */
    List<ClockChange> clockChanges() {
        return IntStream.range(1, stretches.size())
                .filter(i -> stretches.get(i).zone().equals(stretches.get(i - 1).zone()))
                .mapToObj(i -> ClockChange.at(stretches.get(i).zone(), stretches.get(i).from()))
                .flatMap(Optional::stream).toList();
    }

    /** Wherever the date, the offset or the working state changes. */
    List<OracleWalk.Run> runs() {
        return runs;
    }

    /** The working runs of a kind, touching ones joined. */
    private List<Interval> worked(Predicate<OracleWalk.Run> kind) {
        List<Interval> joined = new ArrayList<>();
        for (OracleWalk.Run run : runs) {
            if (!run.works() || !kind.test(run)) continue;
            Interval last = joined.isEmpty() ? run.interval() : joined.get(joined.size() - 1);
            boolean touches = last.until().equals(run.interval().from());
            if (touches) joined.remove(joined.size() - 1);
            joined.add(touches ? new Interval(last.from(), run.interval().until()) : run.interval());
        }
        return joined;
    }
}
