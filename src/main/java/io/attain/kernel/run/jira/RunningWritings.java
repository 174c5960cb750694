package io.attain.kernel.run.jira;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.kernel.Today;
import io.attain.kernel.jira.OwnThreads;
import io.attain.kernel.run.WritingProgress;
import io.attain.kernel.run.WritingRefused;
import io.attain.kernel.run.WritingRun;
import io.attain.kernel.run.WritingRun.Outcome;
import io.attain.kernel.run.WritingRun.Problem;
import io.attain.kernel.run.WritingRun.State;
import io.attain.kernel.run.WritingRun.Subject;
import io.attain.kernel.run.WritingRuns;
import io.attain.kernel.run.Writings;
import io.attain.kernel.store.Editions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Writes many issues at a time, of one subject one writing at a time in the whole cluster. Few are written while the asker
 * waits; many in the background, by a thread of this node that acts as the asker, with the progress in the database. While a
 * run waits or works, its node says every few seconds that it is there.
 */
@Component
@ExportAsService(LifecycleAware.class)
public class RunningWritings implements Writings, LifecycleAware, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(RunningWritings.class);
    private static final String LOCK = "io.attain.jira.writing.";
    private static final int THREADS = 2;
    /** In seconds; each next one is twice as long. */
    private static final long FIRST_PAUSE = 1;

    private static final long LAST_PAUSE = 120;
    private static final int SECONDS_TO_TAKE_BACK = 60;
    /** Whoever only looks whether the subject is being written has its lock for moments. */
    private static final int SECONDS_FOR_OTHERS_TO_LOOK = 10;

    /** A fifth of the silence after which a run is taken for lost. */
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(3);

    private final WritingRuns runs;
    private final ClusterLockService locks;
    private final OwnThreads own;
    private final Editions editions;
    private final I18nResolver texts;
    private final Today today;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, OwnThreads.named("attain-writing"));
    private final ScheduledExecutorService signs =
            new ScheduledThreadPoolExecutor(1, OwnThreads.named("attain-writing-alive"));
    private volatile boolean stopping;

    RunningWritings(
            WritingRuns runs,
            @ComponentImport ClusterLockService locks,
            OwnThreads own,
            Editions editions,
            @ComponentImport I18nResolver texts,
            Today today) {
        this.runs = runs;
        this.locks = locks;
        this.own = own;
        this.editions = editions;
        this.texts = texts;
        this.today = today;
    }

    /** How often it is said that a run is alive. */
    Duration signOfLife() {
        return SIGN_OF_LIFE;
    }

    /** Nothing to do: writings begin when somebody asks. */
    @Override
    public void onStart() {}

    /** Has what runs taken back while the plugin's texts and workflow rules are there: they go before its components. */
    @Override
    public void onStop() {
        destroy();
    }

    /** Nothing runs any more. Interrupting a thread could close its database file. */
    @Override
    public void destroy() {
        stopping = true;
        threads.shutdown();
        try {
            if (!threads.awaitTermination(SECONDS_TO_TAKE_BACK, TimeUnit.SECONDS)) {
                LOG.error("A writing still runs while the plugin stops");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            LOG.error("A writing may still run while the plugin stops", e);
        }
        signs.shutdown();
    }

    @Override
    public <T> Optional<T> alone(Subject subject, Supplier<T> action) {
        Lock lock = lock(subject);
        if (!lock.tryLock()) {
            return Optional.empty();
        }
        try {
            editions.forget();
            return isUnderWay(subject) ? Optional.empty() : Optional.of(action.get());
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean isUnderWay(Subject subject) {
        return runs.latest(subject).filter(run -> run.isUnderWay(today.now())).isPresent();
    }

    @Override
    public Optional<WritingRun> start(Subject subject, String userKey, int total, Writing writing) {
        if (stopping) {
            return Optional.empty();
        }
        Optional<WritingRun> started =
                alone(subject, () -> runs.add(WritingRun.waiting(subject, userKey, total, today.now())));
        started.ifPresent(run -> begin(new KeptRun(runs, today, () -> stopping, run), writing));
        return started;
    }

    private void begin(KeptRun run, Writing writing) {
        long every = signOfLife().toMillis();
        Future<?> alive = signs.scheduleWithFixedDelay(own.task(run::stillThere), every, every, TimeUnit.MILLISECONDS);
        threads.execute(own.task(() -> {
            try {
                work(run, writing);
            } finally {
                alive.cancel(false);
            }
        }));
    }

    private void work(KeptRun run, Writing writing) {
        State end = State.DONE;
        Outcome outcome;
        try {
            outcome = locked(run.subject(), run, writing);
        } catch (WritingStopped e) {
            end = State.STOPPED;
            outcome = new Outcome(List.of(), e.written(), List.of(), 0, List.of());
        } catch (RuntimeException e) {
            end = State.FAILED;
            outcome = Outcome.failed(Written.problems(e, texts));
        }
        end(run, end, outcome);
    }

    /** What cannot be kept because the database is away is kept when it is back: until then the subject would be busy. */
    private static void end(KeptRun run, State end, Outcome outcome) {
        for (long pause = FIRST_PAUSE; ; pause *= 2) {
            try {
                run.end(end, outcome);
                return;
            } catch (RuntimeException e) {
                if (pause > LAST_PAUSE) {
                    throw e;
                }
                LOG.warn("How a writing ended cannot be kept; tried again in {} s", pause, e);
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(pause));
            }
        }
    }

    private Outcome locked(Subject subject, WritingProgress progress, Writing writing) {
        Lock lock = lock(subject);
        if (!isGot(lock)) {
            throw new WritingRefused(List.of(Problem.of(texts.getText("attain.kernel.run.busy"))));
        }
        try {
            editions.forget();
            return writing.write(progress);
        } finally {
            lock.unlock();
        }
    }

    private static boolean isGot(Lock lock) {
        try {
            return lock.tryLock(SECONDS_FOR_OTHERS_TO_LOOK, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Lock lock(Subject subject) {
        return locks.getLockForName(LOCK + subject.kind() + "." + subject.id());
    }
}
