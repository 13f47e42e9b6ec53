package app.meridian.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import app.meridian.core.subject.EveryMinute;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.RunMode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class MinuteJobTest {
    private final SchedulerService scheduler = mock(SchedulerService.class);
    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
    private final MinuteJob job = new MinuteJob(scheduler, beans.getBeanProvider(EveryMinute.class));

    @Test
    void runsEveryMinuteOnceInTheCluster() throws SchedulerServiceException {
        job.onStart();

        ArgumentCaptor<JobConfig> config = ArgumentCaptor.forClass(JobConfig.class);
        verify(scheduler).scheduleJob(eq(MinuteJob.JOB), config.capture());
        assertThat(config.getValue().getJobRunnerKey()).isEqualTo(MinuteJob.RUNNER);
        assertThat(config.getValue().getRunMode()).isEqualTo(RunMode.RUN_ONCE_PER_CLUSTER);
        assertThat(config.getValue().getSchedule().getIntervalScheduleInfo().getIntervalInMillis()).isEqualTo(60_000);
    }

    @Test
    void leavesTheJobToOtherNodesWhenItStops() {
        job.onStop();

        verify(scheduler).unregisterJobRunner(MinuteJob.RUNNER);
        verifyNoMoreInteractions(scheduler);
    }

    @Test
    void doesTheOtherWorkWhenOneFails() {
        List<String> done = new ArrayList<>();
        beans.addBean("first", work(() -> done.add("first")));
        beans.addBean("broken", work(() -> {
            throw new IllegalStateException("on purpose");
        }));
        beans.addBean("last", work(() -> done.add("last")));

        JobRunnerResponse response = runner().runJob(mock(JobRunnerRequest.class));

        assertThat(done).containsExactly("first", "last");
        assertThat(response).isSameAs(JobRunnerResponse.success());
    }

    @Test
    void startsWithoutAJobThatCannotBeScheduled() throws SchedulerServiceException {
        doThrow(new SchedulerServiceException("on purpose")).when(scheduler).scheduleJob(any(), any());

        assertThatCode(job::onStart).doesNotThrowAnyException();
    }

    private JobRunner runner() {
        job.onStart();
        ArgumentCaptor<JobRunner> runner = ArgumentCaptor.forClass(JobRunner.class);
        verify(scheduler).registerJobRunner(eq(MinuteJob.RUNNER), runner.capture());
        return runner.getValue();
    }

    private static EveryMinute work(Runnable work) {
        return work::run;
    }
}
