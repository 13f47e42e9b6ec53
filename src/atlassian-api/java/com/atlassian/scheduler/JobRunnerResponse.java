package com.atlassian.scheduler;

/**
 * How a run of a job ended.
 *
 * <p>Source: https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/atlassian-scheduler-api/apidocs/com/atlassian/scheduler/JobRunnerResponse.html
 */
public final class JobRunnerResponse {
    private static final JobRunnerResponse SUCCESS = new JobRunnerResponse();

    private JobRunnerResponse() {
    }

    public static JobRunnerResponse success() {
        return SUCCESS;
    }
}
