package com.atlassian.scheduler.config;

import java.io.Serializable;
import java.util.Objects;

/**
 * Names what a job does in the whole product. Equal by value.
 *
 * <p>Source: https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/atlassian-scheduler-api/apidocs/com/atlassian/scheduler/config/JobRunnerKey.html
 */
public final class JobRunnerKey implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String value;

    private JobRunnerKey(String value) {
        this.value = Objects.requireNonNull(value, "value");
    }

    public static JobRunnerKey of(String value) {
        return new JobRunnerKey(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JobRunnerKey that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
