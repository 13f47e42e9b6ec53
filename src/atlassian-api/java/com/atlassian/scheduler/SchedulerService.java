package com.atlassian.scheduler;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;

/**
 * Runs jobs by themselves. A runner is registered on every node at each start; the job of a cluster is scheduled once.
 *
 * <p>Source: https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/atlassian-scheduler-api/apidocs/com/atlassian/scheduler/SchedulerService.html
 */
public interface SchedulerService {

    /** Replaces the runner that had the key. */
    void registerJobRunner(JobRunnerKey jobRunnerKey, JobRunner jobRunner);

    /** Nothing when there is none. */
    void unregisterJobRunner(JobRunnerKey jobRunnerKey);

    /** Replaces the job that had the name. */
    void scheduleJob(JobId jobId, JobConfig jobConfig) throws SchedulerServiceException;
}
