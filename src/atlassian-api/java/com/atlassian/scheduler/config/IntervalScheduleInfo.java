package com.atlassian.scheduler.config;

/**
 * How often a job runs that runs again and again.
 *
 * <p>Source: https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/atlassian-scheduler-api/apidocs/com/atlassian/scheduler/config/IntervalScheduleInfo.html
 */
public final class IntervalScheduleInfo {
    private final long intervalInMillis;

    IntervalScheduleInfo(long intervalInMillis) {
        this.intervalInMillis = intervalInMillis;
    }

    public long getIntervalInMillis() {
        return intervalInMillis;
    }
}
