package com.atlassian.beehive;

/**
 * Cluster lock service: the part of it that Attain calls.
 *
 * @see <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/">Public API page</a>
 */
public interface ClusterLockService {
    ClusterLock getLockForName(String text);
}
