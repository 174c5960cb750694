package io.attain.setup;

import io.attain.setup.StepReport.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All steps of one project, in the order of their kinds.
 *
 * <p>Nothing is remembered between runs: each looks at Jira anew. So a run that failed half-way is finished by the next.
 */
public final class SetupPlan {
    private final List<Step> steps;

    /** A plan of these steps; steps of one kind keep their order. */
    public SetupPlan(List<Step> steps) {
        this.steps = steps.stream().sorted(Comparator.comparing(Step::kind)).toList();
    }

    /** How every step stands; changes nothing. */
    public List<StepReport> look() {
        return steps.stream().map(SetupPlan::look).toList();
    }

    /** Makes what is missing, up to the first step that fails: later steps build on earlier ones. */
    public List<StepReport> run() {
        List<StepReport> reports = new ArrayList<>();
        boolean failed = false;
        for (Step step : steps) {
            StepReport report = failed ? look(step) : make(step);
            failed |= report.state() == State.FAILED;
            reports.add(report);
        }
        return List.copyOf(reports);
    }

    private static StepReport look(Step step) {
        return StepReport.of(step, step.isPresent() ? State.PRESENT : State.MISSING);
    }

    /** Whatever goes wrong is the step's report, so that the administrator sees where it went wrong. */
    private static StepReport make(Step step) {
        try {
            if (step.isPresent()) {
                return StepReport.of(step, State.PRESENT);
            }
            step.perform();
            return StepReport.of(step, State.CREATED);
        } catch (RuntimeException e) {
            return StepReport.failed(step, e);
        }
    }
}
