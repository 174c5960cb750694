package com.atlassian.sal.api.lifecycle;

/**
 * Lifecycle aware: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/sal-api/3.2.0/sal-api/apidocs/com/atlassian/sal/api/lifecycle/LifecycleAware.html">Public API page</a>
 */
public interface LifecycleAware {
    void onStart();

    void onStop();
}
