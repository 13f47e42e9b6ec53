package app.meridian.core.team;

import app.meridian.core.worktime.DateSpan;
import app.meridian.core.worktime.Interval;
import app.meridian.core.worktime.WorkingCalendar;
import app.meridian.core.worktime.WorkingTime;
import app.meridian.core.worktime.WorkingWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Plans one meeting a week, always on the same weekday of the reader's clock, at times that change in such a way that
 * the one who bears most over the whole series bears as little as can be. Among equals those that disturb fewer people
 * a week, so the inconvenience moves around instead of being spread thin. Each week is judged by itself, so a change of
 * a clock, leave or a holiday within the series counts.
 */
final class SeriesPlanner {
    private static final int STEP_MINUTES = 15;
    private static final int DAYS_A_WEEK = 7;
    /** On how many weekdays, the ones best for a fixed time, turns are tried. */
    private static final int BEST_DAYS = 3;
    private static final int TIMES_A_DAY = 24 * 60 / STEP_MINUTES;

    private final List<Availability> people;
    private final MeetingRequest request;
    private final WorkingTime clock;

    private SeriesPlanner(List<Availability> people, MeetingRequest request) {
        this.people = people;
        this.request = request;
        DateSpan dates = new DateSpan(request.first().minusDays(2), request.last().plusDays(9));
        this.clock = WorkingTime.of(WorkingCalendar.of(request.zone(), WorkingWeek.NINE_TO_FIVE), dates);
    }

    /** One option for each week, in order. */
    static List<MeetingOption> plan(List<Availability> people, MeetingRequest request) {
        return new SeriesPlanner(people, request).plan();
    }

    private List<MeetingOption> plan() {
        LocalDate today = request.now().atZone(request.zone()).toLocalDate();
        LocalDate first = request.first().isAfter(today) ? request.first() : today.plusDays(1);
        return IntStream.range(0, DAYS_A_WEEK).mapToObj(day -> rotationFrom(first.plusDays(day)))
                .sorted(Comparator.comparing(weekday -> weekday.rotation.fairestFixed())).limit(BEST_DAYS)
                .map(Weekday::plan).min(Comparator.comparing(Plan::choice)).orElseThrow().options(this);
    }

    private Weekday rotationFrom(LocalDate first) {
        int[][][] burdens = IntStream.range(0, request.weeks())
                .mapToObj(week -> burdensOf(first.plusWeeks(week))).toArray(int[][][]::new);
        return new Weekday(first, new Rotation(burdens));
    }

    /** By time of day, then by person. */
    private int[][] burdensOf(LocalDate date) {
        return IntStream.range(0, TIMES_A_DAY).mapToObj(time -> {
            Instant start = startOf(date, time);
            Interval slot = new Interval(start, start.plus(request.length()));
            return people.stream().mapToInt(person -> person.burden(slot)).toArray();
        }).toArray(int[][]::new);
    }

    private Instant startOf(LocalDate date, int time) {
        return clock.firstAt(date, LocalTime.MIN.plusMinutes((long) time * STEP_MINUTES));
    }

    private record Weekday(LocalDate first, Rotation rotation) {

        Plan plan() {
            return new Plan(first, rotation.fairest());
        }
    }

    private record Plan(LocalDate first, Rotation.Choice choice) {

        List<MeetingOption> options(SeriesPlanner planner) {
            int[] times = choice.times();
            return IntStream.range(0, times.length)
                    .mapToObj(week -> planner.startOf(first.plusWeeks(week), times[week]))
                    .map(start -> MeetingFinder.option(planner.people, start, planner.request)).toList();
        }
    }
}
