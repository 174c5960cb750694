package io.attain.target.decomposition.jira;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.kernel.Today;
import io.attain.target.TargetNode;
import io.attain.target.decomposition.Decomposition;
import io.attain.target.decomposition.DecompositionPlan;
import io.attain.target.decomposition.DecompositionRun;
import io.attain.target.decomposition.DecompositionRun.Outcome;
import io.attain.target.decomposition.DecompositionRun.State;
import io.attain.target.decomposition.DecompositionRuns;
import io.attain.target.decomposition.PartKind;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Applies decompositions, of one target one at a time in the whole cluster. Few issues are written while the asker waits;
 * many in the background, by a thread of this node that acts as the asker, with the progress in the database.
 */
@Component
public class RunningDecompositions implements DisposableBean {

    /** So many issues are written at once; more would let a browser wait too long. */
    public static final int AT_ONCE = 50;

    private static final Logger LOG = LoggerFactory.getLogger(RunningDecompositions.class);
    private static final String LOCK = "io.attain.jira.decompose.";
    private static final int THREADS = 2;
    private static final int SECONDS_TO_TAKE_BACK = 60;

    /**
     * What is asked for.
     *
     * @param user who asks
     * @param target the issue that is split
     * @param node the same as a target
     * @param by how; without faults
     * @param kind what new parts are
     * @param digits the decimals of the target's amounts
     * @param plan what the asker was shown
     */
    public record Order(
            ApplicationUser user,
            Issue target,
            TargetNode node,
            Decomposition by,
            PartKind kind,
            int digits,
            DecompositionPlan plan) {}

    private final DecomposingTargets decomposing;
    private final DecompositionRuns runs;
    private final ClusterLockService locks;
    private final ThreadLocalDelegateExecutorFactory contexts;
    private final I18nResolver texts;
    private final Today today;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, task -> {
        Thread thread = new Thread(task, "attain-decomposition");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean stopping;

    RunningDecompositions(
            DecomposingTargets decomposing,
            DecompositionRuns runs,
            @ComponentImport ClusterLockService locks,
            @ComponentImport ThreadLocalDelegateExecutorFactory contexts,
            @ComponentImport I18nResolver texts,
            Today today) {
        this.decomposing = decomposing;
        this.runs = runs;
        this.locks = locks;
        this.contexts = contexts;
        this.texts = texts;
        this.today = today;
    }

    /** Has what runs taken back before the plugin goes. Interrupting a thread could close its database file. */
    @Override
    public void destroy() throws InterruptedException {
        stopping = true;
        threads.shutdown();
        if (!threads.awaitTermination(SECONDS_TO_TAKE_BACK, TimeUnit.SECONDS)) {
            LOG.error("A decomposition still runs while the plugin stops");
        }
    }

    /** Whether a decomposition of the target is under way somewhere in the cluster. */
    public boolean isBusy(long targetId) {
        return runs.latest(targetId)
                .filter(run -> !run.isOver() && !run.isLost(today.now()))
                .isPresent();
    }

    /**
     * Applies an order: at once if it is small, else in the background.
     *
     * @return the run, over or waiting
     * @throws DecompositionRefused if Jira refuses, another decomposition is under way or the target has changed since the
     *     plan was made; then nothing has changed
     */
    public DecompositionRun apply(Order order) {
        DecompositionRun run =
                DecompositionRun.waiting(order.node.issueId(), order.user.getKey(), order.plan.writes(), today.now());
        if (order.plan.writes() <= AT_ONCE) {
            Outcome outcome = locked(order, WritingProgress.NONE);
            return run.at(State.DONE, order.plan.writes(), order.plan.writes(), today.now())
                    .ended(State.DONE, outcome, today.now());
        }
        DecompositionRun kept = runs.add(run);
        threads.execute(contexts.createRunnable(() -> work(order, new KeptRun(runs, today, () -> stopping, kept))));
        return kept;
    }

    private void work(Order order, KeptRun run) {
        try {
            run.end(State.DONE, locked(order, run));
        } catch (DecompositionRefused e) {
            run.end(State.FAILED, Outcome.failed(e.messages()));
        } catch (CancellationException e) {
            run.end(State.FAILED, Outcome.failed(List.of(texts.getText("attain.target.decompose.stopped"))));
        } catch (RuntimeException e) {
            LOG.error("The decomposition of {} failed", order.node.key(), e);
            run.end(State.FAILED, Outcome.failed(List.of(texts.getText("attain.target.decompose.unexpected"))));
        }
    }

    private Outcome locked(Order order, WritingProgress progress) {
        Lock lock = locks.getLockForName(LOCK + order.node.issueId());
        if (!lock.tryLock()) {
            throw new DecompositionRefused(List.of(texts.getText("attain.target.decompose.busy", order.node.key())));
        }
        try {
            DecompositionPlan now = decomposing.plan(order.user, order.target, order.node, order.by);
            if (!now.fingerprint().equals(order.plan.fingerprint())) {
                throw new DecompositionRefused(List.of(texts.getText("attain.target.decompose.outdated")));
            }
            PartWriting.Task task = new PartWriting.Task(order.user, order.target, order.kind, order.digits);
            return decomposing.apply(task, now, progress);
        } finally {
            lock.unlock();
        }
    }
}
