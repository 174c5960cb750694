package com.atlassian.event.api;

/**
 * Event listener registrar: the part of it that Attain calls.
 *
 * @see <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/">Public API page</a>
 */
public interface EventListenerRegistrar {

    void register(Object listener);

    void unregister(Object listener);
}
