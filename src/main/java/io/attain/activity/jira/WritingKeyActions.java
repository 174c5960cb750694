package io.attain.activity.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.activity.WrittenKeyActions;
import io.attain.activity.WrittenKeyActions.Kept;
import io.attain.activity.WrittenKeyActions.Written;
import io.attain.activity.app.KeyActionPlans;
import io.attain.activity.app.KeyActionPlans.Planned;
import io.attain.kernel.Count;
import io.attain.kernel.NightStep;
import io.attain.kernel.NightStep.Phase;
import io.attain.kernel.NightStep.Work;
import io.attain.kernel.Nightly;
import io.attain.kernel.app.DoingAll;
import io.attain.kernel.jira.IssueWriter;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.kernel.jira.WriteRefused;
import io.attain.targets.Forests;
import io.attain.targets.TargetNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes the weekly key actions on the targets' issues. A field that holds a person's own words, or that a person has emptied,
 * is left until somebody asks for ours again. An issue is only touched if its figures differ, so that nothing goes round in a
 * circle; nobody is sent a mail about it.
 */
@Component
public record WritingKeyActions(
        KeyActionPlans plans,
        KeyActionText words,
        WrittenKeyActions book,
        Forests forests,
        IssueWriter writer,
        @ComponentImport IssueManager issues,
        SalesFields fields)
        implements Nightly {

    private static final Logger LOG = LoggerFactory.getLogger(WritingKeyActions.class);

    /**
     * What the field of an issue says.
     *
     * @param text nothing if it is empty
     * @param own whether a person wrote it, or emptied it
     * @param behind the day as of which our text tells, if the plan has other figures now
     */
    public record Said(Optional<String> text, boolean own, Optional<LocalDate> behind) {}

    /** What the field says beside the plan as of now. */
    public Said said(Issue issue, Optional<Planned> planned) {
        Optional<String> text = fields.text(issue, SalesField.KEY_ACTIONS);
        Written last = kept(issue).last(text);
        boolean ours = isOurs(text, last);
        return new Said(
                text,
                !ours,
                Optional.ofNullable(last)
                        .filter(written -> ours && planned.isPresent() && !says(written, planned.get()))
                        .map(Written::asOf));
    }

    /** Works key actions of targets out again and writes them as their project's lead; answers how many were changed. */
    public int write(Collection<TargetNode> nodes) {
        return write(plans.of(nodes.stream().map(TargetNode::issueId).toList()), nodes.stream());
    }

    /**
     * Works one issue's key actions out again and writes them as {@code user}, who asks for it, whatever the field holds.
     *
     * @throws WriteRefused if Jira does not let them be written; then nothing has changed
     */
    public void write(ApplicationUser user, Issue issue) throws WriteRefused {
        Optional<Planned> planned = plans.of(issue.getId());
        if (planned.isPresent()) {
            put(user, planned.get(), kept(issue));
        }
    }

    private Kept kept(Issue issue) {
        return book.of(List.of(issue.getId())).getOrDefault(issue.getId(), Kept.NOTHING);
    }

    /** Works out and writes those of every running target of a project. */
    @Override
    public NightStep nightly() {
        Work work = (project, day, reading) -> List.of(Count.of("attain.activity.night.keyActions", writeAll(project)));
        return new NightStep(Phase.TEXTS, "keyActions", work);
    }

    public int writeAll(long projectId) {
        return write(plans.ofProject(projectId), forests.of(projectId).nodesIn(projectId));
    }

    /** What is part of another leaves that without key actions of its own. */
    private int write(Stream<Planned> planned, Stream<TargetNode> parts) {
        List<Planned> all = planned.toList();
        Set<Long> split =
                parts.flatMap(node -> Stream.ofNullable(node.parentId())).collect(Collectors.toSet());
        Map<Long, Kept> kept =
                book.of(Stream.concat(all.stream().map(each -> each.node().issueId()), split.stream())
                        .toList());
        split.retainAll(kept.keySet());
        return DoingAll.sum(
                        all, each -> write(each, kept.getOrDefault(each.node().issueId(), Kept.NOTHING)) ? 1 : 0)
                + DoingAll.sum(split, id -> takeBack(id, kept.getOrDefault(id, Kept.NOTHING)) ? 1 : 0);
    }

    /** Empties the field of a target that was split, unless a person wrote there; whether it was emptied. */
    private boolean takeBack(long issueId, Kept kept) {
        Issue issue = issues.getIssueObject(issueId);
        if (issue == null || fields.find(SalesField.KEY_ACTIONS).isEmpty()) {
            return false;
        }
        Optional<String> now = fields.text(issue, SalesField.KEY_ACTIONS);
        boolean emptied = now.isPresent() && isOurs(now, kept.last(now)) && isEmptied(issue);
        if (emptied || now.isEmpty()) {
            book.forget(issueId);
        }
        return emptied;
    }

    private boolean isEmptied(Issue issue) {
        try {
            writer.updateWithoutMail(
                    lead(issue), issue, draft -> draft.set(fields.field(SalesField.KEY_ACTIONS), null));
            return true;
        } catch (WriteRefused e) {
            LOG.info("The key actions of {} are not taken back: {}", issue.getKey(), e.getMessage());
            return false;
        }
    }

    private static ApplicationUser lead(Issue issue) {
        return Objects.requireNonNull(issue.getProjectObject()).getProjectLead();
    }

    private boolean write(Planned planned, Kept kept) {
        try {
            return put(null, planned, kept);
        } catch (WriteRefused e) {
            LOG.info("The key actions of {} are not written: {}", planned.node().key(), e.getMessage());
            return false;
        }
    }

    /** What is about to be written is kept before it is, what was written afterwards: the server may die in between. */
    private boolean put(@Nullable ApplicationUser user, Planned planned, Kept kept) throws WriteRefused {
        Issue issue = issues.getIssueObject(planned.node().issueId());
        if (issue == null || fields.find(SalesField.KEY_ACTIONS).isEmpty()) {
            return false;
        }
        Optional<String> now = fields.text(issue, SalesField.KEY_ACTIONS);
        Written last = kept.last(now);
        Written next = new Written(words.of(planned), planned.asOf());
        boolean isThere = now.equals(Optional.of(next.text()));
        boolean ours = isOurs(now, last);
        if (!isThere && (ours ? last != null && says(last, planned) : user == null)) {
            return false;
        }
        if (!isThere) {
            ApplicationUser by = user == null ? lead(issue) : user;
            book.put(issue.getId(), new Kept(last, next));
            writer.updateWithoutMail(by, issue, draft -> draft.set(fields.field(SalesField.KEY_ACTIONS), next.text()));
        }
        if (!isThere || !kept.equals(Kept.of(next))) {
            book.put(issue.getId(), Kept.of(next));
        }
        return !isThere;
    }

    private static boolean isOurs(Optional<String> now, @Nullable Written last) {
        return last == null ? now.isEmpty() : now.equals(Optional.of(last.text()));
    }

    /** Whether what was written has the plan's figures, though it may be of an earlier day. */
    private boolean says(Written written, Planned planned) {
        return written.text().equals(words.of(planned, written.asOf()));
    }
}
