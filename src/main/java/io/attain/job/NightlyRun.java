package io.attain.job;

import io.attain.kernel.Reading;
import io.attain.kernel.Today;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Does every step for one project and keeps what came of it. A step that fails does not keep the others from being done. */
public final class NightlyRun {

    private final List<RunStep> steps;
    private final RunLog log;
    private final Today today;
    private final Consumer<RuntimeException> failures;

    /** Does the steps in their order and tells {@code failures} what a step threw. */
    public NightlyRun(List<RunStep> steps, RunLog log, Today today, Consumer<RuntimeException> failures) {
        this.steps = List.copyOf(steps);
        this.log = log;
        this.today = today;
        this.failures = failures;
    }

    /** Runs for a project as of the day, reading so much of Jira; answers what is kept of it. */
    public Run run(long projectId, LocalDate day, Reading reading) {
        Instant started = today.now();
        Run.Findings findings = Run.Findings.NONE;
        List<String> troubles = new ArrayList<>();
        for (RunStep step : steps) {
            try {
                findings = findings.plus(step.run(projectId, day, reading));
            } catch (RuntimeException e) {
                failures.accept(e);
                troubles.add(step.getClass().getSimpleName() + ": " + e.getMessage());
            }
        }
        Run run = new Run(
                projectId,
                started,
                today.now(),
                reading.isWhole(),
                troubles.isEmpty() ? Run.Outcome.SUCCESS : Run.Outcome.FAILED,
                findings,
                String.join("; ", troubles));
        log.add(run);
        return run;
    }
}
