package io.attain.planning.planfile.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.kernel.Unit;
import io.attain.kernel.imports.ImportAction;
import io.attain.kernel.jira.IssueWriter.Checked;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.jira.WriteRefused;
import io.attain.kernel.run.WritingProgress;
import io.attain.kernel.run.WritingRefused;
import io.attain.kernel.run.WritingRun.Problem;
import io.attain.kernel.run.WritingRun.State;
import io.attain.kernel.run.jira.Written;
import io.attain.planning.planfile.PlanColumn;
import io.attain.planning.planfile.PlanStep;
import io.attain.targets.TargetNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One writing of a plan, which knows how to take back what it has written. Jira is asked about everything before anything
 * is written; about shares of new targets it can only be asked when these are there, which is before anything that was
 * there is touched.
 */
final class PlanWriting {

    /**
     * Who writes where.
     *
     * @param user in whose name
     * @param sales the project as one that sells
     */
    record Task(ApplicationUser user, Project project, SalesProject sales) {}

    private final PlanIssues issues;
    private final Task task;
    private final WritingProgress progress;
    private final I18nResolver texts;
    private final Written written;
    private final List<PlanStep> writes;
    private final List<Problem> problems = new ArrayList<>();
    /** What Jira agreed to, by the lines of the file. */
    private final Map<Long, Checked> agreed = new HashMap<>();

    private final Map<Long, Issue> created = new HashMap<>();

    private int done;

    PlanWriting(PlanIssues issues, Task task, List<PlanStep> steps, WritingProgress progress, I18nResolver texts) {
        this.issues = issues;
        this.task = task;
        this.writes = steps.stream().filter(PlanStep::writes).toList();
        this.progress = progress;
        this.texts = texts;
        this.written = new Written(progress, texts);
    }

    /**
     * Writes all steps.
     *
     * @throws WritingRefused with all that Jira refuses; then all was taken back
     */
    void write() {
        check(step -> !isOfNewTarget(step));
        try {
            write(step -> isNew(step) && !step.node().share());
            check(PlanWriting::isOfNewTarget);
            write(step -> isNew(step) && step.node().share());
            write(step -> !isNew(step));
        } catch (RuntimeException e) {
            throw written.takeBack(e);
        }
        progress.at(State.FINISHING, done, done);
    }

    /** The issues that are new, by the ids that the plan gave them; also if all was given up, or stopped in the middle. */
    Map<Long, Issue> created() {
        return created;
    }

    /** What Jira would refuse, as far as it can tell now. */
    List<Problem> refused() {
        ask(step -> !isOfNewTarget(step));
        return List.copyOf(problems);
    }

    private static boolean isNew(PlanStep step) {
        return step.action() == ImportAction.CREATE;
    }

    private static boolean isOfNewTarget(PlanStep step) {
        Long parent = step.node().parentId();
        return isNew(step) && step.node().share() && parent != null && parent < 0;
    }

    private void check(Predicate<PlanStep> which) {
        ask(which);
        if (!problems.isEmpty()) {
            throw new WritingRefused(problems);
        }
    }

    private void ask(Predicate<PlanStep> which) {
        for (PlanStep step : writes.stream().filter(which).toList()) {
            try {
                check(step);
            } catch (WriteRefused e) {
                problems.add(problem(step, e));
            }
            progress.at(State.CHECKING, agreed.size() + problems.size(), writes.size());
        }
    }

    private void check(PlanStep step) throws WriteRefused {
        TargetNode node = step.node();
        if (isNew(step)) {
            Issue parent = node.share() ? issue(node.parentId()) : null;
            agreed.put(
                    step.row().line(),
                    issues.checkCreate(task.user(), task.project(), step.after(), parent, unit(node)));
        } else if (changesFields(step)) {
            agreed.put(step.row().line(), issues.checkUpdate(task.user(), step.after(), step.changes(), unit(node)));
        }
    }

    private static boolean changesFields(PlanStep step) {
        return step.changes().stream().anyMatch(column -> column != PlanColumn.PARENT);
    }

    private void write(Predicate<PlanStep> which) {
        for (PlanStep step : writes.stream().filter(which).toList()) {
            try {
                write(step);
            } catch (WriteRefused e) {
                throw new WritingRefused(List.of(problem(step, e)));
            }
            progress.at(State.WRITING, ++done, writes.size());
        }
    }

    private Problem problem(PlanStep step, WriteRefused refused) {
        String message = texts.getText("attain.target.plan.refused", String.valueOf(refused.getMessage()));
        return new Problem(step.row().line(), null, message);
    }

    private void write(PlanStep step) throws WriteRefused {
        if (isNew(step)) {
            create(step);
        } else {
            change(step);
        }
    }

    private void create(PlanStep step) throws WriteRefused {
        TargetNode node = step.node();
        Issue made = Objects.requireNonNull(agreed.get(step.row().line())).write();
        written.add(step.row().line(), made.getKey(), () -> issues.takeBack(task.user(), made));
        created.put(node.issueId(), made);
        Issue parent = issue(node.parentId());
        if (parent != null && !node.share()) {
            issues.move(task.user(), made, null, parent);
        }
    }

    private void change(PlanStep step) throws WriteRefused {
        TargetNode node = step.node();
        long line = step.row().line();
        Issue part = issues.existing(node.issueId());
        if (changesFields(step)) {
            Consumer<MutableIssue> before = issues.remembered(part, step.changes());
            issues.write(Objects.requireNonNull(step.before()), Objects.requireNonNull(agreed.get(line)));
            written.add(line, node.key(), () -> issues.restore(task.user(), part, before));
        }
        if (step.changes().contains(PlanColumn.PARENT)) {
            Issue from =
                    step.before() == null ? null : issue(step.before().node().parentId());
            Issue to = issue(node.parentId());
            issues.move(task.user(), part, from, to);
            written.add(line, node.key(), () -> issues.move(task.user(), part, to, from));
        }
    }

    private @Nullable Issue issue(@Nullable Long id) throws WriteRefused {
        if (id == null) {
            return null;
        }
        Issue made = created.get(id);
        return made == null ? issues.existing(id) : made;
    }

    private Unit unit(TargetNode node) {
        return task.sales().unit(node.metric());
    }
}
