package com.atlassian.util.profiling;

/**
 * Names and starts measurements. Active Objects 6.1.1 calls this class of Atlassian's profiling library, which is not
 * on Maven Central; the host measures nothing.
 */
public final class Metrics {
    private Metrics() {
    }

    public static Builder metric(String name) {
        return new Builder();
    }

    /** Accepts what a measurement is to be filed under. */
    public static class Builder {
        public Builder tag(String key, String value) {
            return this;
        }

        public Builder invokerPluginKey(String pluginKey) {
            return this;
        }

        public Builder withAnalytics() {
            return this;
        }

        public Ticker startTimer() {
            return () -> { };
        }
    }
}
