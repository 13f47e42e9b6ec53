package app.meridian.core.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AfterContainer;

/** Working time made once answers many at once. */
@AddLifecycleHook(Tries.class)
class ThreadProperties {
    private static final int THREADS = 8;
    private static final ExecutorService POOL = Executors.newFixedThreadPool(THREADS);

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void everyThreadIsAnsweredTheSame(@ForAll("years") Case given) throws Exception {
        WorkingTime shared = given.time();
        List<Instant> instants = given.instants(given.time());

        List<Future<List<Object>>> answers = POOL.invokeAll(Collections.nCopies(THREADS, asking(shared, instants)));

        for (Future<List<Object>> answer : answers) {
            assertThat(answer.get()).isEqualTo(asking(given.time(), instants).call());
        }
    }

    @Provide
    Arbitrary<Case> years() {
        return Cases.ofYears();
    }

    @AfterContainer
    static void stop() {
        POOL.shutdown();
    }

    private static Callable<List<Object>> asking(WorkingTime time, List<Instant> instants) {
        Instant from = instants.get(0);
        Instant until = instants.get(2);
        return () -> List.of(time.between(from, until), time.intervals(from, until), time.next(from),
                time.plus(from, Duration.ofHours(100)), time.minus(until, Duration.ofHours(100)),
                Overlap.of(List.of(time, time), from, until));
    }
}
