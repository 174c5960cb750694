package io.attain.kernel.jira;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import io.attain.kernel.Background;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Threads that work as whoever gave them the work. */
@Component
public class JiraBackground implements Background, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(JiraBackground.class);
    private static final int THREADS = 2;
    private static final int SECONDS_TO_END = 60;

    private final ThreadLocalDelegateExecutorFactory contexts;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, task -> {
        Thread thread = new Thread(task, "attain-background");
        thread.setDaemon(true);
        return thread;
    });

    JiraBackground(@ComponentImport ThreadLocalDelegateExecutorFactory contexts) {
        this.contexts = contexts;
    }

    @Override
    public void execute(Runnable work) {
        threads.execute(contexts.createRunnable(work));
    }

    /** Interrupting what runs could close its database file. */
    @Override
    public void destroy() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
                LOG.error("Something still works in the background while the plugin stops");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
