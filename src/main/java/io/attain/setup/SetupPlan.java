package io.attain.setup;

import io.attain.setup.StepReport.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

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

    /** Makes what is missing; what is left alone stays. */
    public List<StepReport> run() {
        return run(Set.of());
    }

    /**
     * Makes what is missing, up to the first step that fails: later steps build on earlier ones.
     *
     * @param replaced names of what is left alone otherwise and is to be made anew
     */
    public List<StepReport> run(Set<String> replaced) {
        List<StepReport> reports = new ArrayList<>();
        boolean failed = false;
        for (Step step : steps) {
            StepReport report = failed ? look(step) : make(step, replaced.contains(step.name()));
            failed |= report.state() == State.FAILED;
            reports.add(report);
        }
        return List.copyOf(reports);
    }

    private static StepReport look(Step step) {
        return trying(step, () -> found(step));
    }

    private static StepReport make(Step step, boolean replaced) {
        return trying(step, () -> {
            StepReport found = found(step);
            if (found.state() == State.PRESENT || (found.state() == State.KEPT && !replaced)) {
                return found;
            }
            step.perform();
            return StepReport.of(step, State.CREATED);
        });
    }

    private static StepReport found(Step step) {
        return step.isPresent() ? StepReport.present(step) : StepReport.of(step, State.MISSING);
    }

    /**
     * Whatever goes wrong is the step's report, so that the administrator sees where it went wrong: also where this version of
     * Jira has no class or method that the step needs.
     */
    private static StepReport trying(Step step, Supplier<StepReport> work) {
        try {
            return work.get();
        } catch (RuntimeException | LinkageError e) {
            return StepReport.failed(step, e);
        }
    }
}
