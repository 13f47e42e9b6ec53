package com.atlassian.event.api;

/**
 * Tells the product's events to whoever registered: each public method with one parameter and the annotation
 * {@link EventListener}. Both methods are declared in a parent of this interface, EventListenerRegistrar.
 *
 * <p>Source: https://docs.atlassian.com/atlassian-event/2.3.0/com/atlassian/event/api/EventListenerRegistrar.html
 */
public interface EventPublisher {

    void register(Object listener);

    void unregister(Object listener);
}
