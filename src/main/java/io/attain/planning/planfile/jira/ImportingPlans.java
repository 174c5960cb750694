package io.attain.planning.planfile.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.run.WritingProgress;
import io.attain.kernel.run.WritingRefused;
import io.attain.kernel.run.WritingRun;
import io.attain.kernel.run.WritingRun.Outcome;
import io.attain.kernel.run.WritingRun.Problem;
import io.attain.kernel.run.WritingRun.State;
import io.attain.kernel.run.WritingRun.Subject;
import io.attain.kernel.run.jira.RunningWritings;
import io.attain.kernel.table.TableFault;
import io.attain.planning.planfile.KnownTargets;
import io.attain.planning.planfile.PlanReview;
import io.attain.planning.planfile.PlanRow;
import io.attain.planning.planfile.PlanStep;
import io.attain.planning.planfile.PlanStep.Action;
import io.attain.targets.jira.KeepingTargets;
import io.attain.targets.jira.TargetBatches;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Imports plans, all or none, and one at a time in a project: two at once would make everything twice. Few issues are
 * written at once, many in the background.
 */
@Component
public class ImportingPlans {

    /**
     * What is asked for.
     *
     * @param user who asks
     * @param project where to
     * @param sales the same as a sales project
     * @param file opens the file, which is read again when its turn comes
     * @param allowUnbalanced whether parts need not sum to their whole
     */
    public record Order(
            ApplicationUser user,
            Project project,
            SalesProject sales,
            Supplier<InputStream> file,
            boolean allowUnbalanced) {}

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
                    keys(Action.CREATE),
                    keys(Action.CHANGE),
                    List.of(),
                    keys(Action.UNCHANGED).size(),
                    List.of());
        }

        private List<String> keys(Action action) {
            return steps.stream()
                    .filter(step -> step.action() == action)
                    .map(PlanStep::node)
                    .map(node -> created.getOrDefault(node.issueId(), node.key()))
                    .toList();
        }
    }

    private final RunningWritings running;
    private final PlannedTargets targets;
    private final PlanFile file;
    private final PlanIssues planIssues;
    private final KeepingTargets keeping;
    private final TargetBatches batches;
    private final I18nResolver texts;

    ImportingPlans(
            RunningWritings running,
            PlannedTargets targets,
            PlanFile file,
            PlanIssues planIssues,
            KeepingTargets keeping,
            TargetBatches batches,
            @ComponentImport I18nResolver texts) {
        this.running = running;
        this.targets = targets;
        this.file = file;
        this.planIssues = planIssues;
        this.keeping = keeping;
        this.batches = batches;
        this.texts = texts;
    }

    /** The import of a plan into a project, as runs know it. */
    public static Subject subject(long projectId) {
        return new Subject("plan", projectId);
    }

    /**
     * What an import would do now.
     *
     * @throws WritingRefused with everything that is wrong with the file
     */
    public List<PlanStep> review(Order order) {
        List<TableFault> faults = new ArrayList<>();
        KnownTargets known = targets.of(order.project.getId(), order.user);
        List<PlanRow> rows = file.read(order.file.get(), order.project, order.sales, known, faults);
        refuse(faults);
        List<PlanStep> steps = PlanReview.of(rows, known, order.sales.digits(), order.allowUnbalanced, faults);
        refuse(faults);
        return steps;
    }

    private void refuse(List<TableFault> faults) {
        if (!faults.isEmpty()) {
            throw new WritingRefused(
                    TableFault.told(faults).stream().map(this::problem).toList());
        }
    }

    private Problem problem(TableFault fault) {
        Serializable[] arguments = fault.arguments().toArray(Serializable[]::new);
        return new Problem(fault.line(), fault.column(), texts.getText(fault.messageKey(), arguments));
    }

    /**
     * Imports a plan: at once if it writes few issues, else in the background.
     *
     * @return nothing if another is being imported into the project somewhere in the cluster
     * @throws WritingRefused with everything that is wrong with the file, or what Jira refuses; then nothing has changed
     */
    public Optional<Imported> apply(Order order) {
        Subject subject = subject(order.project.getId());
        Optional<Imported> looked = running.alone(subject, () -> atOnce(order));
        int writes = looked.map(Imported::writes).orElse(0);
        return writes <= RunningWritings.AT_ONCE
                ? looked
                : running.start(subject, order.user, writes, progress -> later(order, writes, progress))
                        .map(run -> new Imported(looked.orElseThrow().steps, Map.of(), run));
    }

    /** Writes nothing if it would be much. */
    private Imported atOnce(Order order) {
        Imported looked = new Imported(review(order), Map.of(), null);
        return looked.writes() <= RunningWritings.AT_ONCE ? write(order, looked.steps, WritingProgress.NONE) : looked;
    }

    /** Since the request others may have written: what counts is what is there now. */
    private Outcome later(Order order, int writes, WritingProgress progress) {
        progress.at(State.CHECKING, 0, writes);
        return write(order, review(order), progress).outcome();
    }

    private Imported write(Order order, List<PlanStep> steps, WritingProgress progress) {
        PlanWriting writing = new PlanWriting(planIssues, order, steps, progress, texts);
        return batches.together(order.project.getId(), order.user, () -> {
            Map<Long, Issue> created = writing.write();
            Map<Long, String> keys = new HashMap<>();
            created.forEach((id, issue) -> {
                keeping.followJoined(issue.getId());
                keys.put(id, issue.getKey());
            });
            return new Imported(steps, keys, null);
        });
    }
}
