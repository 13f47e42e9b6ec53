package com.atlassian.sal.api.lifecycle;

/**
 * Hears when the product is up and the plugin in it, on every node, and when either goes. The product finds it among
 * the services that plugins export.
 *
 * <p>Source: https://docs.atlassian.com/sal-parent/3.0.0/apidocs/com/atlassian/sal/api/lifecycle/LifecycleAware.html
 */
public interface LifecycleAware {
    void onStart();

    /** Only after {@link #onStart()}, while everything the plugin uses is still there. */
    void onStop();
}
