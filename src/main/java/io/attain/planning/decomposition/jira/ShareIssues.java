package io.attain.planning.decomposition.jira;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.kernel.jira.IssueWriter;
import io.attain.kernel.jira.IssueWriter.Checked;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.kernel.jira.WriteRefused;
import io.attain.planning.decomposition.PartKind;
import io.attain.planning.decomposition.ShareDraft;
import io.attain.targets.Levels;
import io.attain.targets.TargetNode;
import io.attain.targets.jira.TargetLinks;
import org.springframework.stereotype.Component;

/** Writes parts of targets. What is only checked is written when {@link Checked#write} is called. */
@Component
public class ShareIssues {

    private static final int LONGEST_SUMMARY = 255;

    private final IssueWriter writer;
    private final TargetLinks links;
    private final SalesIssues issues;
    private final ShareFields fields;

    ShareIssues(IssueWriter writer, TargetLinks links, SalesIssues issues, ShareFields fields) {
        this.writer = writer;
        this.links = links;
        this.issues = issues;
        this.fields = fields;
    }

    /** Checks that the user may create this part, which is joined to its parent. */
    Checked checkCreate(ApplicationUser user, Issue parent, ShareDraft draft, PartKind kind, int digits)
            throws WriteRefused {
        SalesIssueType type = kind == PartKind.SHARE ? SalesIssueType.TARGET_SHARE : SalesIssueType.SALES_TARGET;
        IssueInputParameters input = writer.input()
                .setProjectId(parent.getProjectId())
                .setIssueTypeId(issues.idOf(type).orElseThrow())
                .setSummary(cut(draft.summary()))
                .setReporterId(user.getUsername())
                .setAssigneeId(fields.userName(draft.owner()));
        if (kind == PartKind.SHARE) {
            return writer.checkCreateUnder(parent, user, input, part -> fields.fill(part, parent, draft, digits));
        }
        Checked creation = writer.checkCreate(user, input, part -> fields.fill(part, parent, draft, digits));
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
     * Checks that the user may give a part another amount.
     *
     * @param levels the other levels; one that is null is left as it is
     */
    Checked checkUpdate(ApplicationUser user, long issueId, long amount, Levels levels, int digits)
            throws WriteRefused {
        return writer.checkUpdate(user, issueId, part -> {
            fields.setAmount(part, amount, digits);
            fields.setLevels(part, levels, digits);
        });
    }

    /** Gives a part another amount; its other levels stay. */
    public void setAmount(ApplicationUser user, long issueId, long amount, int digits) throws WriteRefused {
        checkUpdate(user, issueId, amount, Levels.NONE, digits).write();
    }

    /** Gives a part the amounts that it had. */
    void restore(ApplicationUser user, TargetNode before, int digits) throws WriteRefused {
        writer.checkUpdate(user, before.issueId(), part -> {
                    fields.setAmount(part, before.amount(), digits);
                    fields.restoreLevels(part, before.goal().levels(), digits);
                })
                .write();
    }

    /** Checks that the user may delete a part. */
    Checked checkDelete(ApplicationUser user, long issueId) throws WriteRefused {
        return writer.checkDelete(user, issueId);
    }

    /** Deletes what was created a moment ago and was never whole. */
    void takeBack(ApplicationUser user, Issue created) throws WriteRefused {
        writer.takeBack(user, created);
    }

    private static String cut(String summary) {
        return summary.length() <= LONGEST_SUMMARY ? summary : summary.substring(0, LONGEST_SUMMARY - 1) + "…";
    }
}
