package app.meridian.it;

import app.meridian.core.duedate.DueFilter;
import app.meridian.core.duedate.DueFilter.Whose;
import app.meridian.core.duedate.DueSearch;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.LongStream;

/**
 * What judging 100,000 issues of 2,000 assignees costs the functions of a search: CPU time, statements and memory. The
 * tables are real, on H2; the product's own search is not counted, so issues come out of nowhere.
 */
final class JqlBench {
    private static final int PEOPLE = 2_000;
    private static final int ISSUES = 100_000;
    private static final int FEW = 10_000;
    private static final int TIMED = 3_000;
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 9;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();

    private final Figures figures = new Figures();
    private final ActiveObjects tables = EmptyTables.onH2();
    private long statements;
    private final DueCompany company = new DueCompany(PEOPLE, counted());

    private JqlBench() {}

    public static void main(String[] arguments) {
        JqlBench bench = new JqlBench();
        bench.company.fill(TIMED);
        Map<String, DueFilter> functions = new LinkedHashMap<>();
        functions.put("dueWithinWorkingHours", new DueFilter.Within(Duration.ofHours(80), Whose.ASSIGNEE));
        functions.put("dueInNonWorkingTime", new DueFilter.InNonWorkingTime());
        functions.put("overdueForAssignee", new DueFilter.Overdue());
        functions.forEach(bench::measureTime);
        functions.forEach(bench::measureStatements);
        functions.forEach(bench::measureMemory);
        System.exit(bench.figures.report());
    }

    /** Median of the CPU time of this thread, the database's included. */
    private void measureTime(String name, DueFilter filter) {
        DueSearch search = search(ISSUES, filter, size -> { });
        long[] found = {0};
        Runnable work = () -> search.find(Optional.of(DueCompany.SEARCHER), filter, issue -> found[0]++);
        for (int i = 0; i < WARM_UP; i++) work.run();
        double median = LongStream.range(0, ROUNDS).map(round -> cpu(work)).sorted().toArray()[ROUNDS / 2] / 1e9;

        figures.atMost(name + ": judge 100,000 issues", median, "s CPU", 2);
        figures.atLeast(name + ": found of them", found[0] / (double) (WARM_UP + ROUNDS), "issues", 1_000);
    }

    private static long cpu(Runnable work) {
        long begin = THREADS.getCurrentThreadCpuTime();
        work.run();
        return THREADS.getCurrentThreadCpuTime() - begin;
    }

    private void measureStatements(String name, DueFilter filter) {
        List<Integer> slices = new ArrayList<>();
        List<Long> before = new ArrayList<>();
        long start = statements;
        search(ISSUES, filter, size -> {
            slices.add(size);
            before.add(statements - start);
        }).find(Optional.of(DueCompany.SEARCHER), filter, issue -> { });
        long most = LongStream.range(1, before.size())
                .map(slice -> before.get((int) slice) - before.get((int) slice - 1)).max().orElseThrow();

        figures.atMost(name + ": largest slice", slices.stream().mapToInt(size -> size).max().orElseThrow(),
                "issues", 5_000);
        figures.atMost(name + ": before the first slice", before.get(0), "statements", 3);
        figures.atMost(name + ": for a slice, at most", most, "statements", 10);
    }

    /** What is reachable before each slice, at its most: if anything were kept of an issue, it would grow with them. */
    private void measureMemory(String name, DueFilter filter) {
        double few = reachable(FEW, filter);
        double many = reachable(ISSUES, filter);

        figures.atMost(name + ": heap for 10,000 issues", few, "MB", 64);
        figures.atMost(name + ": more for 100,000", Math.max(0, many - few), "MB", 1);
    }

    private double reachable(int issues, DueFilter filter) {
        long[] most = {0};
        DueSearch search = search(issues, filter, size -> most[0] = Math.max(most[0], used()));
        long before = used();
        search.find(Optional.of(DueCompany.SEARCHER), filter, issue -> { });
        return (most[0] - before) / 1e6;
    }

    private static long used() {
        for (int i = 0; i < 3; i++) System.gc();
        return MEMORY.getHeapMemoryUsage().getUsed();
    }

    /** Overdue issues are behind, all others ahead. */
    private DueSearch search(int issues, DueFilter filter, IntConsumer onSlice) {
        LocalDate first = filter instanceof DueFilter.Overdue ? TODAY.minusDays(89) : TODAY;
        return company.search(new DueWorkload(issues, PEOPLE, first, onSlice));
    }

    private ActiveObjects counted() {
        return (ActiveObjects) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[] {ActiveObjects.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("find")) statements++;
                    return method.invoke(tables, arguments);
                });
    }
}
