package com.atlassian.sal.api.executor;

/**
 * Thread local delegate executor factory: the part of it that Attain calls. What it makes runs with the thread-bound
 * state, such as who is logged in, of the thread that had it made.
 *
 * @see <a href="https://docs.atlassian.com/sal-api/3.2.0/sal-api/apidocs/com/atlassian/sal/api/executor/ThreadLocalDelegateExecutorFactory.html">Public API page</a>
 */
public interface ThreadLocalDelegateExecutorFactory {
    Runnable createRunnable(Runnable runnable);
}
