package io.attain.kernel.run.jira;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.kernel.Today;
import io.attain.kernel.jira.OwnThreads;
import io.attain.kernel.run.WritingRefused;
import io.attain.kernel.run.WritingRun;
import io.attain.kernel.run.WritingRun.Outcome;
import io.attain.kernel.run.WritingRun.Problem;
import io.attain.kernel.run.WritingRun.State;
import io.attain.kernel.run.WritingRun.Subject;
import io.attain.kernel.run.WritingRuns;
import io.attain.kernel.run.Writings;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
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
    /** In seconds; each next one is twice as long. */
    private static final long FIRST_PAUSE = 1;

    private static final long LAST_PAUSE = 120;

    /** A fifth of the silence after which a run is taken for lost. */
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(3);

    private final WritingRuns runs;
    private final SubjectTurns turns;
    private final WritingThreads threads;
    private final I18nResolver texts;
    private final Today today;

    RunningWritings(
            WritingRuns runs, SubjectTurns turns, OwnThreads own, @ComponentImport I18nResolver texts, Today today) {
        this.runs = runs;
        this.turns = turns;
        this.threads = new WritingThreads(own);
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
        if (!threads.end()) {
            LOG.error("A writing still runs while the plugin stops");
        }
    }

    @Override
    public <T> Optional<T> alone(Subject subject, Supplier<T> action) {
        return turns.ifFree(subject, () -> isUnderWay(subject) ? Optional.empty() : Optional.of(action.get()));
    }

    @Override
    public boolean isUnderWay(Subject subject) {
        return runs.latest(subject).filter(run -> run.isUnderWay(today.now())).isPresent();
    }

    @Override
    public Optional<WritingRun> start(Subject subject, String userKey, int total, Writing writing) {
        if (threads.areEnding()) {
            return Optional.empty();
        }
        Optional<WritingRun> started =
                alone(subject, () -> runs.add(WritingRun.waiting(subject, userKey, total, today.now())));
        started.ifPresent(run -> begin(new KeptRun(runs, today, threads::areEnding, run), writing));
        return started;
    }

    private void begin(KeptRun run, Writing writing) {
        threads.execute(() -> work(run, writing), run::stillThere, signOfLife());
    }

    private void work(KeptRun run, Writing writing) {
        State end = State.DONE;
        Outcome outcome;
        try {
            outcome = turns.inTurn(run.subject(), () -> writing.write(run))
                    .orElseThrow(
                            () -> new WritingRefused(List.of(Problem.of(texts.getText("attain.kernel.run.busy")))));
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
}
