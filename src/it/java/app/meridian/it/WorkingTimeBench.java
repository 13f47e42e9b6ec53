package app.meridian.it;

import app.meridian.core.worktime.DateSpan;
import app.meridian.core.worktime.Overlap;
import app.meridian.core.worktime.WorkingCalendar;
import app.meridian.core.worktime.WorkingTime;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What counting working time costs. Best of many short runs, or CPU time, so that a busy machine matters little. */
final class WorkingTimeBench {
    private static final int WARM_UP = 1_000;
    private static final int ROUNDS = 30;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Figures figures = new Figures();

    private WorkingTimeBench() {}

    public static void main(String[] arguments) throws RunnerException {
        WorkingTimeBench bench = new WorkingTimeBench();
        bench.compareLengths();
        bench.measureBuilding();
        bench.measureOverlap();
        System.exit(bench.figures.report());
    }

    private void compareLengths() throws RunnerException {
        Map<String, Double> nanos = new TreeMap<>();
        new Runner(new OptionsBuilder().include(WorkingTimeBenchmarks.class.getName() + ".*")
                .forks(1).warmupIterations(10).warmupTime(TimeValue.milliseconds(200))
                .measurementIterations(40).measurementTime(TimeValue.milliseconds(50))
                .verbosity(VerboseMode.SILENT).build()).run()
                .forEach(run -> nanos.put(run.getPrimaryResult().getLabel(), best(run)));
        double decade = nanos.get("tenYears");

        figures.atMost("between over ten years / over one month", decade / nanos.get("oneMonth"), "times", 2);
        figures.atMost("plus over ten years / over one month",
                nanos.get("plusTenYears") / nanos.get("plusOneMonth"), "times", 2);
        figures.atLeast("walk over ten years day by day / between", nanos.get("walkTenYears") / decade, "times", 100);
    }

    private static double best(RunResult run) {
        return run.getAggregatedResult().getIterationResults().stream()
                .mapToDouble(each -> each.getPrimaryResult().getScore()).min().orElseThrow();
    }

    private void measureBuilding() {
        WorkingCalendar calendar = SampleCalendars.busyDecade();
        DateSpan decade = new DateSpan(SampleCalendars.START, SampleCalendars.START.plusYears(10));

        figures.atMost("make a calendar of ten years", cpu(() -> WorkingTime.of(calendar, decade)), "ms CPU", 1);
        figures.atMost("make it for all years known", cpu(() -> WorkingTime.of(calendar)), "ms CPU", 1);
    }

    private void measureOverlap() {
        LocalDate monday = LocalDate.of(2026, 11, 23);
        DateSpan around = new DateSpan(monday.minusDays(3), monday.plusDays(10));
        List<WorkingTime> people =
                SampleCalendars.people(50).stream().map(each -> WorkingTime.of(each, around)).toList();
        Instant from = Instant.parse("2026-11-23T00:00:00Z");

        figures.atMost("overlap of 50 people over a week",
                cpu(() -> Overlap.of(people, from, from.plus(Duration.ofDays(7)))), "ms CPU", 2);
    }

    /** Median of the CPU time of this thread. */
    private static double cpu(Runnable work) {
        for (int i = 0; i < WARM_UP; i++) work.run();
        return LongStream.range(0, ROUNDS).map(round -> cpuOnce(work)).sorted().toArray()[ROUNDS / 2] / 1e6;
    }

    private static long cpuOnce(Runnable work) {
        long begin = THREADS.getCurrentThreadCpuTime();
        work.run();
        return THREADS.getCurrentThreadCpuTime() - begin;
    }
}
