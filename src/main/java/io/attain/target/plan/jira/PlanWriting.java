package io.attain.target.plan.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.kernel.jira.WriteRefused;
import io.attain.kernel.run.WritingProgress;
import io.attain.kernel.run.WritingRefused;
import io.attain.kernel.run.WritingRun.Problem;
import io.attain.kernel.run.WritingRun.State;
import io.attain.kernel.run.jira.Written;
import io.attain.target.TargetNode;
import io.attain.target.jira.TargetIssues;
import io.attain.target.plan.PlanColumn;
import io.attain.target.plan.PlanColumn.Planned;
import io.attain.target.plan.PlanStep;
import io.attain.target.plan.jira.ImportingPlans.Order;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One writing of a plan, which knows how to take back what it has written. */
final class PlanWriting {

    private final PlanIssues issues;
    private final Order order;
    private final WritingProgress progress;
    private final I18nResolver texts;
    private final Written written;
    /** By the negative ids that the plan gave them. */
    private final Map<Long, Issue> created = new HashMap<>();

    PlanWriting(PlanIssues issues, Order order, WritingProgress progress, I18nResolver texts) {
        this.issues = issues;
        this.order = order;
        this.progress = progress;
        this.texts = texts;
        this.written = new Written(progress, texts);
    }

    /**
     * Writes all steps.
     *
     * @return the created issues, by the ids that the plan gave them
     * @throws WritingRefused if Jira refuses one; then all was taken back
     */
    Map<Long, Issue> write(List<PlanStep> steps) {
        List<PlanStep> writes = steps.stream().filter(PlanStep::writes).toList();
        int done = 0;
        try {
            for (PlanStep step : writes) {
                writeOrRefuse(step);
                progress.at(State.WRITING, ++done, writes.size());
            }
        } catch (RuntimeException e) {
            throw written.takeBack(e);
        }
        progress.at(State.FINISHING, done, done);
        return Map.copyOf(created);
    }

    private void writeOrRefuse(PlanStep step) {
        try {
            write(step);
        } catch (WriteRefused | RuntimeException e) {
            String message = texts.getText("attain.target.plan.refused", String.valueOf(e.getMessage()));
            throw new WritingRefused(List.of(new Problem(step.row().line(), null, message)));
        }
    }

    private void write(PlanStep step) throws WriteRefused {
        Planned before = step.before();
        if (before == null) {
            create(step);
        } else {
            change(step, before);
        }
    }

    private void create(PlanStep step) throws WriteRefused {
        TargetNode node = step.node();
        Issue parent = issue(node.parentId());
        Issue made = issues.create(order.user(), order.project(), step.after(), parent, digits(node));
        written.add(step.row().line(), made.getKey(), () -> issues.takeBack(order.user(), made));
        created.put(node.issueId(), made);
        if (parent != null && !node.share()) {
            issues.move(order.user(), made, null, parent);
        }
    }

    private void change(PlanStep step, Planned before) throws WriteRefused {
        TargetNode node = step.node();
        List<PlanColumn> changes = step.changes();
        if (changes.stream().anyMatch(column -> column != PlanColumn.PARENT)) {
            issues.update(order.user(), before, step.after(), changes, digits(node));
            written.add(
                    step.row().line(),
                    node.key(),
                    () -> issues.update(order.user(), step.after(), before, changes, digits(before.node())));
        }
        if (changes.contains(PlanColumn.PARENT)) {
            Issue part = issues.existing(node.issueId());
            Issue from = issue(before.node().parentId());
            Issue to = issue(node.parentId());
            issues.move(order.user(), part, from, to);
            written.add(step.row().line(), node.key(), () -> issues.move(order.user(), part, to, from));
        }
    }

    private @Nullable Issue issue(@Nullable Long id) throws WriteRefused {
        if (id == null) {
            return null;
        }
        Issue made = created.get(id);
        return made == null ? issues.existing(id) : made;
    }

    private int digits(TargetNode node) {
        return TargetIssues.digits(node.metric(), order.sales());
    }
}
