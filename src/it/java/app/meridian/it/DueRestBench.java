package app.meridian.it;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Options;
import app.meridian.devhost.Product;
import app.meridian.devhost.framework.clock.MovableClock;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What it costs the server when somebody types a due date for twelve people: the whole request, with its database, and
 * with the host's own reading of people, who are cached in the real products.
 */
final class DueRestBench {
    private static final int WARM_UP = 1_000;
    private static final int ROUNDS = 30;
    private static final int PEOPLE = 12;
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 26);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final SampleTeam team;
    private final List<String> people;

    private DueRestBench(SampleTeam team) {
        this.team = team;
        this.people = Stream.concat(Stream.concat(SampleTeam.PEOPLE.stream(), Stream.of("admin")),
                Stream.generate(() -> Newcomer.in(team.host(), Product.JIRA).username())).limit(PEOPLE).toList();
    }

    static void measure(Figures figures) throws IOException {
        Options options = Options.of(BuiltJar.main().file()).withPorts(0, 0)
                .withData(Files.createTempDirectory("meridian-bench"));
        try (DevHost host = DevHost.start(options)) {
            MovableClock.moveTo(Instant.parse("2026-11-25T13:20:00Z"));
            DueRestBench bench = new DueRestBench(new SampleTeam(host, Product.JIRA));
            bench.team.working();
            figures.atMost("due-check of 12 people through REST", bench.millis(), "ms CPU", 20);
            bench.letNobodyWorkTogether();
            figures.atMost("due-check of 12 people through REST, without any fair date", bench.millis(), "ms CPU", 20);
        } finally {
            MovableClock.reset();
        }
    }

    /** Somebody is away every day, but nobody is away for long. */
    private void letNobodyWorkTogether() {
        for (int number = 0; number < PEOPLE; number++) {
            team.save(people.get(number), IntStream.iterate(number, day -> day < 120, day -> day + PEOPLE)
                    .mapToObj(FIRST::plusDays).map("{\"from\":\"%1$s\",\"to\":\"%1$s\"}"::formatted)
                    .collect(Collectors.joining(",", "{\"leave\":[", "]}")));
        }
    }

    /** Median of the CPU time that the threads of the server take for a request. */
    private double millis() {
        String address = "/rest/meridian/1/due-check?text=27/Nov/26&project=DEMO&assigneeName=" + people.get(0)
                + "&reporterName=" + people.get(1) + people.stream().skip(2).map(name -> "&personName=" + name)
                .collect(Collectors.joining());
        Client ben = team.as("ben");
        int judged = ben.get(address).json().path("people").size();
        if (judged != PEOPLE) throw new IllegalStateException(judged + " people are judged instead of " + PEOPLE);
        for (int i = 0; i < WARM_UP; i++) ben.get(address);
        return LongStream.range(0, ROUNDS).map(round -> once(ben, address)).sorted().toArray()[ROUNDS / 2] / 1e6;
    }

    private static long once(Client reader, String address) {
        long begin = serverTime();
        reader.get(address);
        return serverTime() - begin;
    }

    private static long serverTime() {
        return Stream.of(THREADS.getThreadInfo(THREADS.getAllThreadIds())).filter(Objects::nonNull)
                .filter(thread -> thread.getThreadName().startsWith("qtp"))
                .mapToLong(thread -> THREADS.getThreadCpuTime(thread.getThreadId())).sum();
    }
}
