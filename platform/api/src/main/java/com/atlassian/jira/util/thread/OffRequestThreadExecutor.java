package com.atlassian.jira.util.thread;

import java.util.concurrent.Executor;

/**
 * Runs work on the calling thread, which is none of Jira's own, as if nobody were logged in, and prepares the thread before
 * and cleans it up afterwards: the part of it that Attain calls. {@code JiraThreadLocalUtil} does the same, with a logger of
 * a library in its signatures that Jira has changed once.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/util/thread/OffRequestThreadExecutor.html">Public API page</a>
 */
public interface OffRequestThreadExecutor extends Executor {}
