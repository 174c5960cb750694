package io.attain.host.jira.user;

import com.atlassian.jira.util.thread.OffRequestThreadExecutor;

/**
 * Which threads may touch issues: those of requests and jobs, which the host prepares, whoever opens a site, for good, and
 * a plugin's own while they run in {@link #execute}; in Jira, a thread that is not prepared may read what is stale and leave
 * behind what is another's.
 */
@SuppressWarnings("ThreadLocalUsage") // one per site, and several sites may share a test
public final class PreparedThreads implements OffRequestThreadExecutor {

    private final ThreadLocal<Boolean> prepared = ThreadLocal.withInitial(() -> false);
    private final Authentication authentication;

    /** @param authentication whose user is forgotten before and after */
    public PreparedThreads(Authentication authentication) {
        this.authentication = authentication;
    }

    /** From now on this thread may touch issues, and nobody is logged in. */
    public void begin() {
        authentication.clearLoggedInUser();
        prepared.set(true);
    }

    /** Now it may no longer. */
    public void end() {
        prepared.remove();
        authentication.clearLoggedInUser();
    }

    @Override
    public void execute(Runnable task) {
        begin();
        try {
            task.run();
        } finally {
            end();
        }
    }

    /** The same later. */
    public Runnable around(Runnable task) {
        return () -> execute(task);
    }

    /**
     * Holds whether this thread may touch issues.
     *
     * @throws IllegalStateException if it is not prepared
     */
    public void check() {
        if (!prepared.get()) {
            throw new IllegalStateException("The thread " + Thread.currentThread().getName()
                    + " touches issues outside of OffRequestThreadExecutor");
        }
    }
}
