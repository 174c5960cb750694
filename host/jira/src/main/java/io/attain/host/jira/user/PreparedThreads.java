package io.attain.host.jira.user;

import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import org.apache.log4j.Logger;

/**
 * Which threads may touch issues: those that are between {@link #preCall} and {@link #postCall}. The host calls them around
 * each request and job, and whoever opens a site is between them for good; a plugin's own threads must call them, as in
 * Jira, where a thread that does not may read what is stale and leave behind what is another's.
 */
@SuppressWarnings("ThreadLocalUsage") // one per site, and several sites may share a test
public final class PreparedThreads implements JiraThreadLocalUtil {

    private final ThreadLocal<Boolean> prepared = ThreadLocal.withInitial(() -> false);
    private final Authentication authentication;
    private final Runnable hearing;

    /**
     * @param authentication whose user is forgotten before and after
     * @param hearing lets this node hear of what others changed, before anything is asked
     */
    public PreparedThreads(Authentication authentication, Runnable hearing) {
        this.authentication = authentication;
        this.hearing = hearing;
    }

    @Override
    public void preCall() {
        authentication.clearLoggedInUser();
        prepared.set(true);
        hearing.run();
    }

    @Override
    public void postCall(Logger log) {
        prepared.remove();
        authentication.clearLoggedInUser();
    }

    /** A task of the host's own, between the two calls. */
    public Runnable around(Runnable task) {
        return () -> {
            preCall();
            try {
                task.run();
            } finally {
                postCall(Logger.getLogger(PreparedThreads.class));
            }
        };
    }

    /**
     * Holds whether this thread may touch issues.
     *
     * @throws IllegalStateException if it is not prepared
     */
    public void check() {
        if (!prepared.get()) {
            throw new IllegalStateException(
                    "The thread " + Thread.currentThread().getName()
                            + " touches issues outside of JiraThreadLocalUtil.preCall() and postCall()");
        }
    }
}
