package io.attain.planning.decomposition.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.kernel.Amount;
import io.attain.kernel.Unit;
import io.attain.kernel.jira.IssueWriter.Checked;
import io.attain.kernel.jira.WriteRefused;
import io.attain.kernel.run.WritingProgress;
import io.attain.kernel.run.WritingRun.State;
import io.attain.kernel.run.jira.Written;
import io.attain.planning.decomposition.CurrentPart;
import io.attain.planning.decomposition.DecompositionPlan;
import io.attain.planning.decomposition.DecompositionPlan.Change;
import io.attain.planning.decomposition.DecompositionPlan.Line;
import io.attain.planning.decomposition.DecompositionRefused;
import io.attain.planning.decomposition.PartKind;
import io.attain.planning.decomposition.ShareDraft;
import io.attain.targets.TargetNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One decomposition on its way into Jira. Everything is checked before anything is written; parts are deleted last, so
 * that until then all can be taken back.
 */
final class PartWriting {

    private static final Logger LOG = LoggerFactory.getLogger(PartWriting.class);

    /**
     * Who writes what.
     *
     * @param user in whose name
     * @param target the issue that is split
     * @param kind what new parts are
     * @param unit what the target's amounts are counted in
     */
    record Task(ApplicationUser user, Issue target, PartKind kind, Unit unit) {}

    private record Update(TargetNode part, Amount amount, Checked checked) {}

    private record Removal(TargetNode part, Checked checked) {}

    private final ShareIssues issues;
    private final Task task;
    private final DecompositionPlan plan;
    private final WritingProgress progress;
    private final Written written;
    private final List<Checked> creations = new ArrayList<>();
    private final List<Update> updates = new ArrayList<>();
    private final List<Removal> removals = new ArrayList<>();
    private final List<Issue> created = new ArrayList<>();
    private final List<String> updated = new ArrayList<>();
    private final List<String> removed = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private int writes;

    PartWriting(ShareIssues issues, Task task, DecompositionPlan plan, WritingProgress progress, I18nResolver texts) {
        this.issues = issues;
        this.task = task;
        this.plan = plan;
        this.progress = progress;
        this.written = new Written(progress, texts);
    }

    /**
     * Asks Jira about every issue.
     *
     * @throws DecompositionRefused with everything that Jira refuses; each message once
     */
    void check() {
        Set<String> problems = new LinkedHashSet<>();
        int done = 0;
        for (Line line : plan.lines()) {
            try {
                check(line);
            } catch (WriteRefused e) {
                problems.add(name(line) + ": " + e.getMessage());
            } catch (DecompositionRefused e) {
                e.messages().forEach(message -> problems.add(name(line) + ": " + message));
            }
            progress.at(State.CHECKING, ++done, plan.lines().size());
        }
        if (!problems.isEmpty()) {
            throw new DecompositionRefused(List.copyOf(problems));
        }
    }

    private void check(Line line) throws WriteRefused {
        CurrentPart current = line.current();
        ShareDraft draft = line.draft();
        if (line.change() == Change.CREATE && draft != null) {
            creations.add(issues.checkCreate(task.user(), task.target(), draft, task.kind(), task.unit()));
        } else if (line.change() == Change.CHANGE && current != null && draft != null) {
            TargetNode part = current.node();
            Amount amount = task.unit().amount(line.amount());
            updates.add(new Update(part, amount, issues.checkUpdate(task.user(), part, amount, draft.levels())));
        } else if (line.change() == Change.REMOVE && current != null) {
            TargetNode part = current.node();
            removals.add(new Removal(part, issues.checkDelete(task.user(), part)));
        }
    }

    private static String name(Line line) {
        CurrentPart current = line.current();
        return current == null
                ? Objects.requireNonNull(line.draft()).summary()
                : current.node().key();
    }

    /**
     * Writes what was checked.
     *
     * @param beforeRemoval called when all is written and nothing is deleted yet; what it throws takes all back
     * @throws RuntimeException whatever stood in the way; then all was taken back
     */
    void write(Runnable beforeRemoval) {
        try {
            create();
            update();
            beforeRemoval.run();
            remove();
        } catch (WriteRefused e) {
            throw takenBack(new DecompositionRefused(List.of(String.valueOf(e.getMessage()))));
        } catch (RuntimeException e) {
            throw takenBack(e);
        }
    }

    private RuntimeException takenBack(RuntimeException why) {
        return removed.isEmpty() ? written.takeBack(why) : why;
    }

    private void create() throws WriteRefused {
        for (Checked creation : creations) {
            Issue made = creation.write();
            created.add(made);
            written.add(null, made.getKey(), () -> issues.takeBack(task.user(), made));
            step();
        }
    }

    private void update() throws WriteRefused {
        for (Update update : updates) {
            update.checked.write();
            updated.add(update.part.key());
            written.add(null, update.part.key(), () -> issues.restore(task.user(), update.part, update.amount));
            step();
        }
    }

    /** Once something is deleted there is no way back: what cannot be deleted then is left and told. */
    private void remove() throws WriteRefused {
        for (Removal removal : removals) {
            try {
                removal.checked.write();
                removed.add(removal.part.key());
            } catch (WriteRefused e) {
                if (removed.isEmpty()) {
                    throw e;
                }
                left.add(removal.part.key() + ": " + e.getMessage());
            }
            writes++;
            tell();
        }
    }

    private void step() {
        writes++;
        progress.at(State.WRITING, writes, plan.writes());
    }

    private void tell() {
        try {
            progress.at(State.WRITING, writes, plan.writes());
        } catch (RuntimeException e) {
            LOG.info(
                    "A decomposition of {} is finished though it should stop: it has deleted parts",
                    plan.target().key());
        }
    }

    /** The issues that are new. */
    List<Issue> created() {
        return created;
    }

    List<String> updatedKeys() {
        return updated;
    }

    List<String> removedKeys() {
        return removed;
    }

    /** What should have been deleted and is still there, with the reason. */
    List<String> left() {
        return left;
    }
}
