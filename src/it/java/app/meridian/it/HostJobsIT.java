package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.devhost.framework.clock.MovableClock;
import app.meridian.devhost.services.HostScheduler;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The host runs jobs by the movable clock, each once however many nodes share the database. */
@ExtendWith(RunningHost.class)
class HostJobsIT {
    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    private final DevHost host;
    private final String name = "job-" + UUID.randomUUID();
    private final Semaphore runs = new Semaphore(0);
    private HostScheduler scheduler;

    HostJobsIT(DevHost host) {
        this.host = host;
    }

    @BeforeEach
    void atNoon() {
        MovableClock.stopAt(NOON);
        scheduler = node();
        scheduler.pause();
    }

    @AfterEach
    void backToNow() {
        scheduler.close();
        MovableClock.reset();
    }

    @Test
    void runsAJobAtOnceAndThenOnceInAnInterval() throws SchedulerServiceException {
        schedule(scheduler);

        scheduler.runDue();
        scheduler.runDue();
        assertThat(runs.drainPermits()).isEqualTo(1);
        MovableClock.stopAt(NOON.plusSeconds(60));
        scheduler.runDue();
        assertThat(runs.drainPermits()).isEqualTo(1);
    }

    @Test
    void runsAJobOnOneNodeOnly() throws SchedulerServiceException {
        schedule(scheduler);
        try (HostScheduler other = node()) {
            other.pause();
            schedule(other);

            scheduler.runDue();
            other.runDue();
            assertThat(runs.drainPermits()).isEqualTo(1);
        }
    }

    @Test
    void runsWhatBecomesDueWhenTheClockIsMoved() throws Exception {
        schedule(scheduler);
        scheduler.runDue();
        scheduler.resume();

        MovableClock.stopAt(NOON.plusSeconds(3_600));
        assertThat(runs.tryAcquire(2, 30, TimeUnit.SECONDS)).isTrue();
        MovableClock.stopAt(NOON);
        assertThat(runs.tryAcquire(1, 30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void runsAnyJobWhenItIsTold() throws SchedulerServiceException {
        schedule(scheduler);
        scheduler.runDue();

        scheduler.runAll();

        assertThat(runs.drainPermits()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void knowsTheJobOfThePlugin(Product product) {
        assertThat(host.product(product).database().row(row -> row.getString(1), "SELECT JOB_ID FROM HOST_JOB"))
                .contains("app.meridian.plugin.MinuteJob");
        assertThat(Client.anonymous(host.product(product).url()).post("/devhost/jobs", "").status()).isEqualTo(204);
    }

    private HostScheduler node() {
        return HostScheduler.start(Product.JIRA, host.jira().database());
    }

    private void schedule(HostScheduler node) throws SchedulerServiceException {
        JobRunnerKey key = JobRunnerKey.of(name);
        node.registerJobRunner(key, request -> {
            runs.release();
            return JobRunnerResponse.success();
        });
        node.scheduleJob(JobId.of(name),
                JobConfig.forJobRunnerKey(key).withSchedule(Schedule.forInterval(60_000, null)));
    }
}
