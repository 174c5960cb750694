package io.attain.job.jira;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import io.attain.job.NodeLives;
import io.attain.job.NodeLives.Life;
import io.attain.kernel.Today;
import io.attain.kernel.jira.OwnThreads;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Writes every few seconds that the plugin runs on this node. A node that stops as it should says so; one that is killed cannot. */
@Component
@ExportAsService(LifecycleAware.class)
public class OwnLife implements LifecycleAware, DisposableBean {

    /** How often it is written. */
    private static final Duration BEAT = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(OwnLife.class);

    private final NodeLives lives;
    private final OwnThreads own;
    private final Today today;
    private final ScheduledExecutorService thread =
            new ScheduledThreadPoolExecutor(1, OwnThreads.named("attain-alive"));
    private @Nullable Life life;

    OwnLife(NodeLives lives, OwnThreads own, Today today) {
        this.lives = lives;
        this.own = own;
        this.today = today;
    }

    /** For how long a node that lives says nothing at the most. */
    Duration silence() {
        return BEAT.multipliedBy(3);
    }

    @Override
    public void onStart() {
        // What fails is told where it fails, and tried again with the next beat.
        ScheduledFuture<?> unused = thread.scheduleWithFixedDelay(
                own.task(() -> kept(this::beat)), 0, BEAT.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void onStop() {
        destroy();
        kept(this::end);
    }

    @Override
    public void destroy() {
        thread.shutdown();
    }

    /** Whether this is the life of this node. */
    synchronized boolean isOwn(Life other) {
        return life != null && life.id() == other.id();
    }

    private synchronized void kept(Runnable writing) {
        try {
            writing.run();
        } catch (RuntimeException e) {
            LOG.warn("Whether this node is there cannot be kept; what looks dead is made up for", e);
        }
    }

    private void beat() {
        if (!thread.isShutdown() && (life == null || !lives.seen(life.id(), today.now()))) {
            life = lives.begin(today.now());
        }
    }

    private void end() {
        if (life != null) {
            lives.end(life.id());
            life = null;
        }
    }
}
