package com.atlassian.scheduler;

import java.util.Date;

/**
 * One run of a job.
 *
 * <p>Source: https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/atlassian-scheduler-api/apidocs/com/atlassian/scheduler/JobRunnerRequest.html
 */
public interface JobRunnerRequest {
    Date getStartTime();
}
