package com.atlassian.util.profiling;

/**
 * A running measurement. Active Objects 6.1.1 calls this class of Atlassian's profiling library, which is not on Maven
 * Central; the host measures nothing.
 */
public interface Ticker extends AutoCloseable {
    @Override
    void close();
}
