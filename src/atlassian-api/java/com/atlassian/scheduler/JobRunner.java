package com.atlassian.scheduler;

/**
 * What a job does.
 *
 * <p>Source: https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/atlassian-scheduler-api/apidocs/com/atlassian/scheduler/JobRunner.html
 */
public interface JobRunner {

    /** Null stands for success. */
    JobRunnerResponse runJob(JobRunnerRequest request);
}
