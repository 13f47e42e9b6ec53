package app.meridian.plugin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.subject.EveryMinute;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Does the work of every minute once in the cluster, as long as the product is up. */
@Component
@ExportAsService(LifecycleAware.class)
public class MinuteJob implements LifecycleAware {
    static final JobRunnerKey RUNNER = JobRunnerKey.of(MinuteJob.class.getName());
    static final JobId JOB = JobId.of(MinuteJob.class.getName());
    private static final Logger LOG = LoggerFactory.getLogger(MinuteJob.class);

    private final SchedulerService scheduler;
    private final ObjectProvider<EveryMinute> works;

    public MinuteJob(@ComponentImport SchedulerService scheduler, ObjectProvider<EveryMinute> works) {
        this.scheduler = requireNonNull(scheduler, "scheduler");
        this.works = requireNonNull(works, "works");
    }

    @Override
    public void onStart() {
        scheduler.registerJobRunner(RUNNER, this::run);
        try {
            scheduler.scheduleJob(JOB, JobConfig.forJobRunnerKey(RUNNER).withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                    .withSchedule(Schedule.forInterval(Duration.ofMinutes(1).toMillis(), null)));
        } catch (SchedulerServiceException e) {
            LOG.error("The work of every minute could not be scheduled", e);
        }
    }

    /** The job stays: other nodes may go on with it. */
    @Override
    public void onStop() {
        scheduler.unregisterJobRunner(RUNNER);
    }

    /** One that fails does not keep the others from it. */
    private JobRunnerResponse run(JobRunnerRequest request) {
        works.orderedStream().forEach(work -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                LOG.error("{} failed and is tried again in a minute", work, e);
            }
        });
        return JobRunnerResponse.success();
    }
}
