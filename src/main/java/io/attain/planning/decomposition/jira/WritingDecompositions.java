package io.attain.planning.decomposition.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.kernel.People;
import io.attain.kernel.Person;
import io.attain.kernel.run.WritingProgress;
import io.attain.kernel.run.WritingRun.Outcome;
import io.attain.kernel.run.WritingRun.Problem;
import io.attain.kernel.run.WritingRun.State;
import io.attain.planning.decomposition.CurrentPart;
import io.attain.planning.decomposition.Decomposition;
import io.attain.planning.decomposition.DecompositionPlan;
import io.attain.planning.decomposition.DecompositionPlan.Change;
import io.attain.planning.decomposition.DecompositionPlan.Line;
import io.attain.planning.decomposition.DecompositionRefused;
import io.attain.targets.TargetNode;
import io.attain.targets.jira.KeepingTargets;
import io.attain.targets.jira.TargetBatches;
import io.attain.targets.jira.UnheardTargets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plans decompositions and writes them as issues: all or none. */
@Component
record WritingDecompositions(
        CurrentParts parts,
        ShareIssues shares,
        KeepingTargets keeping,
        UnheardTargets unheard,
        TargetBatches batches,
        People people,
        @ComponentImport I18nResolver texts) {

    /** What a decomposition without faults would do to a target now. */
    DecompositionPlan plan(ApplicationUser user, Issue target, TargetNode node, Decomposition by) {
        unheard.followUnder(target);
        return DecompositionPlan.of(node, owner(node), by, parts.of(user, target, node));
    }

    /** Whether a target asks, measures and covers now what it did when it was shown. */
    boolean isAsShown(TargetNode shown) {
        return parts.now(shown)
                .filter(now -> now.goal().equals(shown.goal()) && now.sameShape(shown))
                .isPresent();
    }

    /** The target's owner; a user who is gone keeps the key as name. */
    private @Nullable Person owner(TargetNode node) {
        return people.ofNullable(node.ownerKey());
    }

    /**
     * Writes a plan.
     *
     * @throws DecompositionRefused if Jira refuses one of the issues; then nothing has changed
     */
    Outcome apply(PartWriting.Task task, DecompositionPlan plan, WritingProgress progress) {
        PartWriting writing = new PartWriting(shares, task, plan, progress, texts);
        writing.check();
        batches.together(plan.target().projectId(), task.user(), () -> {
            try {
                writing.write(() -> mustBeFreeOfResults(plan));
            } finally {
                writing.created().forEach(part -> keeping.followJoined(part.getId()));
            }
            progress.at(State.FINISHING, plan.writes(), plan.writes());
            return writing;
        });
        return new Outcome(
                writing.created().stream().map(Issue::getKey).toList(),
                writing.updatedKeys(),
                writing.removedKeys(),
                plan.lines(Change.KEEP).size() + plan.lines(Change.STAY).size(),
                writing.left().stream()
                        .map(each -> Problem.of(texts.getText("attain.target.decompose.notRemoved", each)))
                        .toList());
    }

    /** A result may have come while the parts were written. */
    private void mustBeFreeOfResults(DecompositionPlan plan) {
        List<Line> removals = plan.lines(Change.REMOVE);
        if (removals.isEmpty()) {
            return;
        }
        Set<Long> counted = parts.withResults(plan.target());
        List<String> problems = removals.stream()
                .map(Line::current)
                .flatMap(Stream::ofNullable)
                .map(CurrentPart::node)
                .filter(part -> counted.contains(part.issueId()))
                .map(part -> texts.getText("attain.target.decompose.gotResults", part.key()))
                .toList();
        if (!problems.isEmpty()) {
            throw new DecompositionRefused(problems);
        }
    }
}
