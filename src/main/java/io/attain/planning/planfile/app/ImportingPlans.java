package io.attain.planning.planfile.app;

import io.attain.kernel.Caller;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.kernel.imports.ImportAction;
import io.attain.kernel.run.WritingProgress;
import io.attain.kernel.run.WritingRefused;
import io.attain.kernel.run.WritingRun;
import io.attain.kernel.run.WritingRun.Outcome;
import io.attain.kernel.run.WritingRun.Problem;
import io.attain.kernel.run.WritingRun.State;
import io.attain.kernel.run.WritingRun.Subject;
import io.attain.kernel.run.Writings;
import io.attain.kernel.table.TableFault;
import io.attain.planning.planfile.KnownTargets;
import io.attain.planning.planfile.PlanReview;
import io.attain.planning.planfile.PlanRows;
import io.attain.planning.planfile.PlanStep;
import io.attain.planning.planfile.Plans;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Imports plans, all or none, and one at a time in a project: two at once would make everything twice. Few issues are
 * written at once, many in the background.
 */
@Component
public record ImportingPlans(Writings writings, Plans plans) {

    /**
     * What is asked for.
     *
     * @param caller who asks, with their rights in the project
     * @param projectId where to
     * @param file opens the file, which is read again when its turn comes
     * @param allowUnbalanced whether parts need not sum to their whole
     */
    public record Order(Caller caller, long projectId, Supplier<InputStream> file, boolean allowUnbalanced) {}

    /**
     * A plan that is imported, or is being imported.
     *
     * @param steps what it does
     * @param created the keys of the new issues, by the ids that the plan gave them
     * @param run what writes it in the background; null if it is all written
     */
    public record Imported(List<PlanStep> steps, Map<Long, String> created, @Nullable WritingRun run) {

        public Imported {
            steps = List.copyOf(steps);
            created = Map.copyOf(created);
        }

        private int writes() {
            return (int) steps.stream().filter(PlanStep::writes).count();
        }

        private Outcome outcome() {
            return new Outcome(
                    keys(ImportAction.CREATE),
                    keys(ImportAction.CHANGE),
                    List.of(),
                    keys(ImportAction.UNCHANGED).size(),
                    List.of());
        }

        private List<String> keys(ImportAction action) {
            return steps.stream()
                    .filter(step -> step.action() == action)
                    .map(PlanStep::node)
                    .map(node -> created.getOrDefault(node.issueId(), node.key()))
                    .toList();
        }
    }

    /** The import of a plan into a project, as runs know it. */
    public static Subject subject(long projectId) {
        return new Subject("plan", projectId);
    }

    /**
     * What an import would do now.
     *
     * @throws Refused if the caller does not lead the project's sales
     * @throws WritingRefused with everything that is wrong with the file
     */
    public List<PlanStep> review(Order order) throws Refused {
        mustLead(order.caller);
        return steps(order, true);
    }

    private static void mustLead(Caller caller) throws Refused {
        if (!caller.leads()) {
            throw Refused.because(Why.NOT_ALLOWED, "attain.kernel.onlyManagers");
        }
    }

    /**
     * What the rows do. All that is wrong with them, and that Jira would refuse of the others, is told at once.
     *
     * @param onlyLooked whether Jira is not asked again before something is written
     */
    private List<PlanStep> steps(Order order, boolean onlyLooked) {
        List<TableFault> faults = new ArrayList<>();
        KnownTargets known = plans.known(order.caller.key(), order.projectId);
        PlanRows rows = plans.read(order.file.get(), order.projectId, known, faults);
        List<PlanStep> steps = PlanReview.of(rows, known, plans.money(order.projectId), order.allowUnbalanced, faults);
        if (onlyLooked || !faults.isEmpty()) {
            refuse(faults, plans.refused(order.caller.key(), order.projectId, steps));
        }
        return steps;
    }

    private void refuse(List<TableFault> faults, List<Problem> refused) {
        List<Problem> told = Stream.concat(TableFault.inOrder(faults).stream().map(plans::told), refused.stream())
                .toList();
        if (!told.isEmpty()) {
            throw new WritingRefused(told);
        }
    }

    /**
     * Imports a plan: at once if it writes few issues, else in the background.
     *
     * @throws Refused if the caller does not lead the project's sales, or another is being imported into the project
     *     somewhere in the cluster
     * @throws WritingRefused with everything that is wrong with the file, or what Jira refuses; then nothing has changed
     */
    public Imported apply(Order order) throws Refused {
        mustLead(order.caller);
        Subject subject = subject(order.projectId);
        Imported looked = writings.alone(subject, () -> atOnce(order)).orElseThrow(ImportingPlans::busy);
        int writes = looked.writes();
        if (writes <= Writings.AT_ONCE) {
            return looked;
        }
        WritingRun run = writings.start(subject, order.caller.key(), writes, progress -> later(order, writes, progress))
                .orElseThrow(ImportingPlans::busy);
        return new Imported(looked.steps, Map.of(), run);
    }

    private static Refused busy() {
        return Refused.because(Why.IN_THE_WAY, "attain.target.plan.busy");
    }

    /** Writes nothing if it would be much. */
    private Imported atOnce(Order order) {
        Imported looked = new Imported(steps(order, false), Map.of(), null);
        return looked.writes() <= Writings.AT_ONCE ? write(order, looked.steps, WritingProgress.NONE) : looked;
    }

    /** Since the request others may have written: what counts is what is there now. */
    private Outcome later(Order order, int writes, WritingProgress progress) {
        progress.at(State.CHECKING, 0, writes);
        return write(order, steps(order, false), progress).outcome();
    }

    private Imported write(Order order, List<PlanStep> steps, WritingProgress progress) {
        return new Imported(steps, plans.write(order.caller.key(), order.projectId, steps, progress), null);
    }
}
