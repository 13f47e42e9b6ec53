package app.meridian.core.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Lets twenty threads do the same at the same moment. */
public final class Race {
    private static final int RUNNERS = 20;

    private Race() {}

    /** What those got who won. */
    public static <T> List<T> winners(IntFunction<Optional<T>> attempt) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(RUNNERS);
        CyclicBarrier start = new CyclicBarrier(RUNNERS);
        List<Callable<Optional<T>>> runners = IntStream.range(0, RUNNERS).<Callable<Optional<T>>>mapToObj(n -> () -> {
            start.await();
            return attempt.apply(n);
        }).toList();
        List<T> winners = new ArrayList<>();
        for (Future<Optional<T>> each : pool.invokeAll(runners)) each.get().ifPresent(winners::add);
        pool.shutdown();
        return winners;
    }
}
