package com.atlassian.scheduler.config;

/**
 * On which nodes a job runs.
 *
 * <p>Source: https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/atlassian-scheduler-api/apidocs/com/atlassian/scheduler/config/RunMode.html
 */
public enum RunMode {
    /** On one node at each time. */
    RUN_ONCE_PER_CLUSTER,
    /** On each node. */
    RUN_LOCALLY
}
