package app.meridian.devhost.services;

import app.meridian.devhost.Database;
import app.meridian.devhost.Product;
import app.meridian.devhost.framework.clock.MovableClock;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the plugins' jobs on a thread of its own, at the times of the movable clock: when it is moved, what has become
 * due runs within a second or so. Nodes with one database share the runs: whoever moves a job's next run on has it.
 */
public final class HostScheduler implements SchedulerService, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HostScheduler.class);
    private static final int PATIENCE_SECONDS = 10;

    private final Database database;
    private final Clock clock = MovableClock.systemUTC();
    private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
    private final Map<JobId, JobConfig> jobs = new ConcurrentHashMap<>();
    private final ScheduledExecutorService thread;
    private volatile boolean paused;

    private HostScheduler(Database database, ScheduledExecutorService thread) {
        this.database = database;
        this.thread = thread;
    }

    public static HostScheduler start(Product product, Database database) {
        HostScheduler scheduler = new HostScheduler(database, Executors.newSingleThreadScheduledExecutor(work -> {
            Thread named = new Thread(work, "jobs of " + product.displayName());
            named.setDaemon(true);
            return named;
        }));
        scheduler.thread.scheduleWithFixedDelay(scheduler::tick, 1, 1, TimeUnit.SECONDS);
        return scheduler;
    }

    @Override
    public void registerJobRunner(JobRunnerKey key, JobRunner runner) {
        runners.put(key, runner);
    }

    @Override
    public void unregisterJobRunner(JobRunnerKey key) {
        runners.remove(key);
    }

    /** A job that another node has scheduled, or the same one before a restart, keeps its next run. */
    @Override
    public void scheduleJob(JobId id, JobConfig config) throws SchedulerServiceException {
        if (config.getRunMode() != RunMode.RUN_ONCE_PER_CLUSTER || config.getSchedule() == null) {
            throw new SchedulerServiceException("The host runs jobs once in the cluster, in intervals");
        }
        database.update("INSERT INTO HOST_JOB (JOB_ID, NEXT_RUN) SELECT CAST(? AS VARCHAR(255)), CAST(? AS BIGINT)"
                + " WHERE NOT EXISTS (SELECT 1 FROM HOST_JOB WHERE JOB_ID = ?)",
                id.toString(), clock.millis(), id.toString());
        jobs.put(id, config);
    }

    /** A job of the product's own. */
    public void everyMinute(String name, Runnable work) throws SchedulerServiceException {
        JobRunnerKey key = JobRunnerKey.of(name);
        registerJobRunner(key, request -> {
            work.run();
            return JobRunnerResponse.success();
        });
        scheduleJob(JobId.of(name), JobConfig.forJobRunnerKey(key)
                .withSchedule(Schedule.forInterval(TimeUnit.MINUTES.toMillis(1), null)));
    }

    /** From now on jobs run on this node only when they are told to; for tests that want to know when. */
    public void pause() {
        paused = true;
        onThread(id -> false);
    }

    public void resume() {
        paused = false;
    }

    /** Runs what is due, returns when it is done. */
    public void runDue() {
        onThread(this::isClaimed);
    }

    /** Runs every job whether it is due or not, returns when all are done. */
    public void runAll() {
        onThread(id -> true);
    }

    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) LOG.warn("A job does not end");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tick() {
        try {
            if (!paused) run(this::isClaimed);
        } catch (RuntimeException e) {
            LOG.error("Jobs could not be run", e);
        }
    }

    private void onThread(Predicate<JobId> which) {
        try {
            thread.submit(() -> run(which)).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(Predicate<JobId> which) {
        jobs.forEach((id, config) -> {
            JobRunner runner = runners.get(config.getJobRunnerKey());
            if (runner != null && which.test(id)) run(id, runner);
        });
    }

    private void run(JobId id, JobRunner runner) {
        Date start = Date.from(clock.instant());
        try {
            runner.runJob(() -> start);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The job {} failed", id, e);
        }
    }

    /** A next run that is further away than the interval is left from a clock that was moved back since. */
    private boolean isClaimed(JobId id) {
        long now = clock.millis();
        long next = now + jobs.get(id).getSchedule().getIntervalScheduleInfo().getIntervalInMillis();
        return database.update("UPDATE HOST_JOB SET NEXT_RUN = ? WHERE JOB_ID = ?"
                + " AND (NEXT_RUN <= ? OR NEXT_RUN > ?)", next, id.toString(), now, next) == 1;
    }
}
