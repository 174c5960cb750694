package io.attain.kernel.run.jira;

import io.attain.kernel.Today;
import io.attain.kernel.run.WritingProgress;
import io.attain.kernel.run.WritingRun;
import io.attain.kernel.run.WritingRun.Outcome;
import io.attain.kernel.run.WritingRun.State;
import io.attain.kernel.run.WritingRun.Subject;
import io.attain.kernel.run.WritingRuns;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps how far a run is, once a second, and that it is alive. */
final class KeptRun implements WritingProgress {

    private static final Logger LOG = LoggerFactory.getLogger(KeptRun.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final WritingRuns runs;
    private final Today today;
    private final BooleanSupplier stopping;
    private WritingRun run;
    private boolean isStopped;

    /** @param stopping whether the plugin is about to go */
    KeptRun(WritingRuns runs, Today today, BooleanSupplier stopping, WritingRun run) {
        this.runs = runs;
        this.today = today;
        this.stopping = stopping;
        this.run = run;
    }

    /** What is written. */
    synchronized Subject subject() {
        return run.subject();
    }

    /** A single issue may take long, and so may waiting for a turn: the run is as far as it was. */
    synchronized void stillThere() {
        if (run.isOver()) {
            return;
        }
        try {
            keep(run.state(), run.done(), run.total());
        } catch (RuntimeException e) {
            LOG.warn("That a writing is still there cannot be kept; it is said again soon", e);
        }
    }

    private void keep(State state, int done, int total) {
        run = run.at(state, done, total, today.now());
        runs.save(run);
    }

    @Override
    public synchronized void at(State state, int done, int total) {
        // What is all written must not be given up any more, nor what is being taken back.
        boolean mayStop = state == State.CHECKING || state == State.WRITING;
        if (state != run.state() || !run.touchedAt().plus(PAUSE).isAfter(today.now())) {
            keep(state, done, total);
            isStopped = isStopped || (mayStop && runs.isStopped(run.id()));
        }
        if (mayStop) {
            if (isStopped) {
                throw new WritingStopped(List.of());
            }
            if (stopping.getAsBoolean()) {
                throw new CancellationException("The plugin stops");
            }
        }
    }

    /** The run is over. */
    synchronized void end(State state, Outcome outcome) {
        run = run.ended(state, outcome, today.now());
        runs.save(run);
    }
}
