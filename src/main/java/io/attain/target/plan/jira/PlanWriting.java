package io.attain.target.plan.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.jira.WriteRefused;
import io.attain.kernel.table.TableFault;
import io.attain.target.TargetNode;
import io.attain.target.jira.TargetIssues;
import io.attain.target.plan.PlanColumn;
import io.attain.target.plan.PlanColumn.Planned;
import io.attain.target.plan.PlanStep;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One writing of a plan, which knows how to take back what it has written. */
final class PlanWriting {

    /** Takes one thing back that was written. */
    private interface Undo {
        void run() throws WriteRefused;
    }

    /** What to take back, and of which issue. */
    private record Done(long line, String key, Undo undo) {}

    private final PlanIssues issues;
    private final ApplicationUser user;
    private final Project project;
    private final SalesProject sales;
    private final Deque<Done> done = new ArrayDeque<>();
    /** By the negative ids that the plan gave them. */
    private final Map<Long, Issue> created = new HashMap<>();

    PlanWriting(PlanIssues issues, ApplicationUser user, Project project, SalesProject sales) {
        this.issues = issues;
        this.user = user;
        this.project = project;
        this.sales = sales;
    }

    /** Writes all steps, or none: what Jira refuses goes to {@code faults}. */
    void write(List<PlanStep> steps, List<TableFault> faults) {
        for (PlanStep step : steps) {
            try {
                write(step);
            } catch (WriteRefused | RuntimeException e) {
                faults.add(fault(step.row().line(), "attain.target.plan.refused", String.valueOf(e.getMessage())));
                takeBack(faults);
                return;
            }
        }
    }

    private void write(PlanStep step) throws WriteRefused {
        Planned before = step.before();
        if (before == null) {
            create(step);
        } else if (step.writes()) {
            change(step, before);
        }
    }

    private void create(PlanStep step) throws WriteRefused {
        TargetNode node = step.node();
        Issue parent = issue(node.parentId());
        Issue made = issues.create(user, project, step.after(), parent, digits(node));
        done.push(new Done(step.row().line(), made.getKey(), () -> issues.delete(user, made)));
        created.put(node.issueId(), made);
        if (parent != null && !node.share()) {
            issues.move(user, made, null, parent);
        }
    }

    private void change(PlanStep step, Planned before) throws WriteRefused {
        TargetNode node = step.node();
        List<PlanColumn> changes = step.changes();
        if (changes.stream().anyMatch(column -> column != PlanColumn.PARENT)) {
            issues.update(user, step.after(), changes, digits(node));
            done.push(new Done(
                    step.row().line(), node.key(), () -> issues.update(user, before, changes, digits(before.node()))));
        }
        if (changes.contains(PlanColumn.PARENT)) {
            Issue part = issues.existing(node.issueId());
            Issue from = issue(before.node().parentId());
            Issue to = issue(node.parentId());
            issues.move(user, part, from, to);
            done.push(new Done(step.row().line(), node.key(), () -> issues.move(user, part, to, from)));
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
        return TargetIssues.digits(node.metric(), sales);
    }

    /** The latest first, so that parts go before their wholes. */
    private void takeBack(List<TableFault> faults) {
        for (Done each : done) {
            try {
                each.undo.run();
            } catch (WriteRefused | RuntimeException e) {
                faults.add(fault(each.line, "attain.target.plan.left", each.key, String.valueOf(e.getMessage())));
            }
        }
    }

    private static TableFault fault(long line, String messageKey, String... arguments) {
        return new TableFault(line, null, messageKey, List.of(arguments));
    }

    /** The created issues by the ids that the plan gave them. */
    Map<Long, Issue> created() {
        return Map.copyOf(created);
    }
}
