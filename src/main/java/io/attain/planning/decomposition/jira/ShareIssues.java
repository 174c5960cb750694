package io.attain.planning.decomposition.jira;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.kernel.Amount;
import io.attain.kernel.Unit;
import io.attain.kernel.VisibleText;
import io.attain.kernel.jira.IssueDraft;
import io.attain.kernel.jira.IssueWriter;
import io.attain.kernel.jira.IssueWriter.Checked;
import io.attain.kernel.jira.NewIssue;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.kernel.jira.WriteRefused;
import io.attain.planning.decomposition.PartKind;
import io.attain.planning.decomposition.ShareDraft;
import io.attain.targets.Levels;
import io.attain.targets.Phase;
import io.attain.targets.TargetNode;
import io.attain.targets.jira.ShownTargets;
import io.attain.targets.jira.TargetLinks;
import io.attain.targets.jira.TargetPhases;
import org.springframework.stereotype.Component;

/** Writes parts of targets. What is only checked is written when {@link Checked#write} is called. */
@Component
public record ShareIssues(
        IssueWriter writer,
        TargetLinks links,
        SalesIssues issues,
        ShareFields fields,
        ShownTargets targets,
        TargetPhases phases) {

    /** Checks that the user may create this part, which is joined to its parent. */
    Checked checkCreate(ApplicationUser user, Issue parent, ShareDraft draft, PartKind kind, Unit unit)
            throws WriteRefused {
        SalesIssueType type = kind == PartKind.SHARES ? SalesIssueType.TARGET_SHARE : SalesIssueType.SALES_TARGET;
        NewIssue made = new NewIssue(
                parent.getProjectId(),
                issues.idOf(type).orElseThrow(),
                cut(draft.summary()),
                fields.nameOf(draft.owner()));
        if (kind == PartKind.SHARES) {
            return writer.checkCreateUnder(parent, user, made, part -> fields.fill(part, parent, draft, kind, unit));
        }
        Checked creation = writer.checkCreate(user, made, part -> fields.fill(part, parent, draft, kind, unit));
        return () -> joined(user, parent, creation.write());
    }

    private Issue joined(ApplicationUser user, Issue parent, Issue created) throws WriteRefused {
        try {
            links.join(parent, created, user);
        } catch (CreateException e) {
            throw writer.unjoined(user, created, e);
        }
        return created;
    }

    /**
     * Checks that the user may give a part another amount. It is written only while the part's amount and what was agreed
     * about it are still those that the user was shown.
     *
     * @param shown the part as it was shown
     * @param levels the other levels; one that is null is left as it is
     */
    Checked checkUpdate(ApplicationUser user, TargetNode shown, Amount amount, Levels levels) throws WriteRefused {
        Checked update = amounts(user, shown.issueId(), amount, levels);
        return () -> targets.write(
                shown,
                now -> now.amount() == shown.amount()
                        && now.goal().versions().equals(shown.goal().versions()),
                update);
    }

    private Checked amounts(ApplicationUser user, long issueId, Amount amount, Levels levels) throws WriteRefused {
        return writer.checkUpdate(user, issueId, part -> {
            fields.setAmount(part, amount);
            fields.setLevels(part, levels, amount.unit());
        });
    }

    /** Gives a part another amount; its other levels stay. Whoever asks has the turn at the part. */
    public void setAmount(ApplicationUser user, long issueId, Amount amount) throws WriteRefused {
        amounts(user, issueId, amount, Levels.NONE).write();
    }

    /**
     * Gives a part the amounts that it had.
     *
     * @param written the amount that it was given instead; if it has another by now, somebody else has spoken
     */
    void restore(ApplicationUser user, TargetNode before, Amount written) throws WriteRefused {
        Checked restoring = writer.checkPutBack(user, before.issueId(), issue -> {
            IssueDraft part = new IssueDraft(issue);
            fields.setAmount(part, written.unit().amount(before.amount()));
            fields.restoreLevels(part, before.goal().levels(), written.unit());
            part.fill(issue);
        });
        targets.write(before, now -> now.amount() == written.minor(), restoring);
    }

    /** Checks that the user may delete a part, which is done only while it is a draft. */
    Checked checkDelete(ApplicationUser user, TargetNode draft) throws WriteRefused {
        Checked removal = writer.checkDelete(user, draft.issueId());
        return () -> targets.write(draft, now -> phases.of(now) == Phase.DRAFT, removal);
    }

    /** Deletes what was created a moment ago and was never whole. */
    void takeBack(ApplicationUser user, Issue created) throws WriteRefused {
        writer.takeBack(user, created);
    }

    private static String cut(String summary) {
        return summary.length() <= ShareDraft.LONGEST_SUMMARY
                ? summary
                : VisibleText.cut(summary, ShareDraft.LONGEST_SUMMARY - 1) + "…";
    }
}
