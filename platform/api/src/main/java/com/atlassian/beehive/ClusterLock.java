package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/**
 * Cluster lock: the part of it that Attain calls.
 *
 * @see <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/">Public API page</a>
 */
public interface ClusterLock extends Lock {
    boolean isHeldByCurrentThread();
}
