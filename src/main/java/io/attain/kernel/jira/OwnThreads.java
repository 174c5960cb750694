package io.attain.kernel.jira;

import com.atlassian.jira.util.thread.OffRequestThreadExecutor;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import java.util.concurrent.ThreadFactory;
import org.springframework.stereotype.Component;

/**
 * What threads that we make need to work in Jira: who gave a task is logged in while it runs, and Jira prepares the
 * thread and cleans it up, without which it could answer what is stale, or hand one task's state to the next.
 */
@Component
public record OwnThreads(
        @ComponentImport ThreadLocalDelegateExecutorFactory contexts, @ComponentImport OffRequestThreadExecutor jira) {

    /** Threads of this name, which keep no server from stopping. */
    public static ThreadFactory named(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    /** The task as a thread of ours must run it, in the name of whoever calls this. */
    public Runnable task(Runnable task) {
        Runnable asWhoeverAsks = contexts.createRunnable(task);
        return () -> jira.execute(asWhoeverAsks);
    }
}
