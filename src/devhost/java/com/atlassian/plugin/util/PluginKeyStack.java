package com.atlassian.plugin.util;

/**
 * Which plugin the thread works for, as far as measurements want to know. Active Objects 6.1.1 calls this class of
 * Atlassian's plugin framework, which is not on Maven Central.
 */
public final class PluginKeyStack {
    private PluginKeyStack() {
    }

    /** Null is the answer for a thread that no plugin has claimed, which is all the host needs. */
    public static String getFirstPluginKey() {
        return null;
    }
}
