package io.attain.kernel.jira;

import io.attain.kernel.Background;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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

    private final OwnThreads own;
    private final ExecutorService threads =
            Executors.newFixedThreadPool(THREADS, OwnThreads.named("attain-background"));

    JiraBackground(OwnThreads own) {
        this.own = own;
    }

    @Override
    public void execute(Runnable work) {
        threads.execute(own.task(work));
    }

    /** Interrupting what runs could close its database file. */
    @Override
    public void destroy() {
        if (!OwnThreads.end(threads, SECONDS_TO_END)) {
            LOG.error("Something still works in the background while the plugin stops");
        }
    }
}
