package io.attain.kernel.run.jira;

import io.attain.kernel.Today;
import io.attain.kernel.run.WritingProgress;
import io.attain.kernel.run.WritingRun;
import io.attain.kernel.run.WritingRun.Outcome;
import io.attain.kernel.run.WritingRun.State;
import io.attain.kernel.run.WritingRuns;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Keeps how far a run is, once a second; used by its thread only. */
final class KeptRun implements WritingProgress {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final WritingRuns runs;
    private final Today today;
    private final BooleanSupplier stopping;
    private WritingRun run;

    /** @param stopping whether the plugin is about to go */
    KeptRun(WritingRuns runs, Today today, BooleanSupplier stopping, WritingRun run) {
        this.runs = runs;
        this.today = today;
        this.stopping = stopping;
        this.run = run;
    }

    @Override
    public void at(State state, int done, int total) {
        if (state != run.state() || !run.touchedAt().plus(PAUSE).isAfter(today.now())) {
            run = run.at(state, done, total, today.now());
            runs.save(run);
        }
        // What is all written must not be given up any more, nor what is being taken back.
        if ((state == State.CHECKING || state == State.WRITING) && stopping.getAsBoolean()) {
            throw new CancellationException("The plugin stops");
        }
    }

    /** The run is over. */
    void end(State state, Outcome outcome) {
        run = run.ended(state, outcome, today.now());
        runs.save(run);
    }
}
