package com.atlassian.event.api;

/**
 * Event publisher: the part of it that Attain calls.
 *
 * @see <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/">Public API page</a>
 */
public interface EventPublisher extends EventListenerRegistrar {
    void publish(Object object);
}
