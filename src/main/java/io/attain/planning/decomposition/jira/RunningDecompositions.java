package io.attain.planning.decomposition.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.kernel.Today;
import io.attain.kernel.Unit;
import io.attain.kernel.run.WritingProgress;
import io.attain.kernel.run.WritingRun;
import io.attain.kernel.run.WritingRun.Outcome;
import io.attain.kernel.run.WritingRun.Subject;
import io.attain.kernel.run.Writings;
import io.attain.planning.decomposition.Decomposition;
import io.attain.planning.decomposition.DecompositionPlan;
import io.attain.planning.decomposition.DecompositionRefused;
import io.attain.planning.decomposition.PartKind;
import io.attain.planning.decomposition.SplitTargets;
import io.attain.targets.TargetNode;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Applies decompositions, of one target one at a time in the whole cluster: few parts at once, many in the background. */
@Component
record RunningDecompositions(
        WritingDecompositions decomposing, Writings running, @ComponentImport I18nResolver texts, Today today) {

    /**
     * What is asked for.
     *
     * @param user who asks
     * @param target the issue that is split
     * @param node the same as a target
     * @param by how; without faults
     * @param kind what new parts are
     * @param unit what the target's amounts are counted in
     * @param plan what the asker was shown
     */
    record Order(
            ApplicationUser user,
            Issue target,
            TargetNode node,
            Decomposition by,
            PartKind kind,
            Unit unit,
            DecompositionPlan plan) {}

    /** Whether a decomposition of the target is under way somewhere in the cluster. */
    boolean isBusy(long targetId) {
        return running.isUnderWay(SplitTargets.subject(targetId));
    }

    /**
     * Applies an order: at once if it is small, else in the background.
     *
     * @return the run, over or waiting; nothing if the target is being decomposed somewhere in the cluster
     * @throws io.attain.kernel.run.WritingRefused if Jira refuses, or the target has changed since the plan was made; then
     *     nothing has changed
     */
    Optional<WritingRun> apply(Order order) {
        Subject subject = SplitTargets.subject(order.node.issueId());
        int total = order.plan.writes();
        if (total > Writings.AT_ONCE) {
            return running.start(subject, order.user.getKey(), total, progress -> write(order, progress));
        }
        return running.alone(subject, () -> write(order, WritingProgress.NONE))
                .map(outcome -> WritingRun.done(subject, order.user.getKey(), total, outcome, today.now()));
    }

    private Outcome write(Order order, WritingProgress progress) {
        DecompositionPlan now = Optional.of(order.node)
                .filter(decomposing::isAsShown)
                .map(node -> decomposing.plan(order.user, order.target, node, order.by))
                .filter(plan -> plan.fingerprint().equals(order.plan.fingerprint()))
                .orElseThrow(
                        () -> new DecompositionRefused(List.of(texts.getText("attain.target.decompose.outdated"))));
        PartWriting.Task task = new PartWriting.Task(order.user, order.target, order.kind, order.unit);
        return decomposing.apply(task, now, progress);
    }
}
