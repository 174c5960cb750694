package io.attain.kernel.jira;

import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import io.attain.kernel.Patience;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.apache.log4j.Logger;
import org.springframework.stereotype.Component;

/**
 * What threads that we make need to work in Jira: who gave a task is logged in while it runs, and Jira prepares the
 * thread and cleans it up, without which it could answer what is stale, or hand one task's state to the next.
 */
@Component
public record OwnThreads(
        @ComponentImport ThreadLocalDelegateExecutorFactory contexts, @ComponentImport JiraThreadLocalUtil jira) {

    /** Jira tells it of a transaction that a task left open. */
    private static final Logger LOG = Logger.getLogger(OwnThreads.class);

    /** Threads of this name, which keep no server from stopping. */
    public static ThreadFactory named(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    /**
     * Has threads of ours take no more tasks, and waits so many seconds for those that they have. They are not interrupted:
     * that could close their database file.
     *
     * @return whether nothing of theirs runs any more
     */
    public static boolean end(ExecutorService threads, int seconds) {
        threads.shutdown();
        return Patience.isRewarded(() -> threads.awaitTermination(seconds, TimeUnit.SECONDS));
    }

    /** The task as a thread of ours must run it, in the name of whoever calls this. */
    public Runnable task(Runnable task) {
        Runnable asWhoeverAsks = contexts.createRunnable(task);
        return () -> {
            jira.preCall();
            try {
                asWhoeverAsks.run();
            } finally {
                jira.postCall(LOG);
            }
        };
    }
}
