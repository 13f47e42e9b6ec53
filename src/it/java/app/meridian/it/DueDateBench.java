package app.meridian.it;

import app.meridian.core.duedate.DueDateWork;
import app.meridian.core.duedate.FairDate;
import app.meridian.core.worktime.Leave;
import app.meridian.core.worktime.WorkingCalendar;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** What a due date of twelve people costs in CPU time, once their hours have been read. */
final class DueDateBench {
    private static final int WARM_UP = 5_000;
    private static final int ROUNDS = 30;
    private static final int PEOPLE = 12;
    private static final Instant NOW = Instant.parse("2026-11-25T13:20:00Z");
    private static final LocalDate SOON = LocalDate.of(2026, 11, 27);
    private static final LocalDate LATER = LocalDate.of(2026, 12, 18);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private DueDateBench() {}

    public static void main(String[] arguments) throws IOException {
        Figures figures = new Figures();
        DueDateWork busy = new DueDateWork(busyPeople(), NOW);
        DueDateWork never = new DueDateWork(neverTogether(), NOW);

        figures.atMost("report of 12 people, due in two days", micros(() -> busy.report(SOON)), "us CPU", 300);
        figures.atMost("report of 12 people, due in three weeks", micros(() -> busy.report(LATER)), "us CPU", 300);
        figures.atMost("check of 12 people with the nearest fair date",
                micros(() -> busy.check(SOON)) / 1e3, "ms CPU", 20);
        figures.atMost("check of 12 people without any fair date in " + FairDate.DAYS,
                micros(() -> never.check(SOON)) / 1e3, "ms CPU", 20);
        DueRestBench.measure(figures);
        System.exit(figures.report());
    }

    /** All over the world, each with the holidays and absences of ten years. */
    private static List<WorkingCalendar> busyPeople() {
        WorkingCalendar decade = SampleCalendars.busyDecade();
        return SampleCalendars.people(PEOPLE).stream()
                .map(each -> each.withHolidays(decade.holidays()).withLeave(decade.leave())).toList();
    }

    /** Somebody is away every day, but nobody is away for long. */
    private static List<WorkingCalendar> neverTogether() {
        List<WorkingCalendar> people = SampleCalendars.people(PEOPLE);
        return IntStream.range(0, PEOPLE).mapToObj(number -> people.get(number).withLeave(
                IntStream.range(0, 10).mapToObj(turn -> SOON.plusDays(12L * turn + number))
                        .map(first -> Leave.days(first, first)).toList())).toList();
    }

    /** Median of the CPU time of this thread. */
    private static double micros(Runnable work) {
        for (int i = 0; i < WARM_UP; i++) work.run();
        return LongStream.range(0, ROUNDS).map(round -> once(work)).sorted().toArray()[ROUNDS / 2] / 1e3;
    }

    private static long once(Runnable work) {
        long begin = THREADS.getCurrentThreadCpuTime();
        work.run();
        return THREADS.getCurrentThreadCpuTime() - begin;
    }
}
