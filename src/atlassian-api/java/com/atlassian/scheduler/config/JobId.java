package com.atlassian.scheduler.config;

import java.io.Serializable;
import java.util.Objects;

/**
 * Names a scheduled job in the whole product. Equal by value.
 *
 * <p>Source: https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/atlassian-scheduler-api/apidocs/com/atlassian/scheduler/config/JobId.html
 */
public final class JobId implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String value;

    private JobId(String value) {
        this.value = Objects.requireNonNull(value, "value");
    }

    public static JobId of(String value) {
        return new JobId(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JobId that && value.equals(that.value);
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
