package io.attain.target.plan.jira;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.jira.IssueWriter;
import io.attain.kernel.jira.IssueWriter.Checked;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.kernel.jira.WriteRefused;
import io.attain.target.jira.ShownTargets;
import io.attain.target.jira.TargetLinks;
import io.attain.target.plan.PlanColumn;
import io.attain.target.plan.PlanColumn.Planned;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes single issues of a plan, and where they stand. */
@Component
final class PlanIssues {

    private final IssueWriter writer;
    private final IssueManager issues;
    private final SalesIssues types;
    private final TargetLinks links;
    private final PlanFields fields;
    private final UserManager users;
    private final ShownTargets targets;

    PlanIssues(
            IssueWriter writer,
            @ComponentImport IssueManager issues,
            SalesIssues types,
            TargetLinks links,
            PlanFields fields,
            @ComponentImport UserManager users,
            ShownTargets targets) {
        this.writer = writer;
        this.issues = issues;
        this.types = types;
        this.links = links;
        this.fields = fields;
        this.users = users;
        this.targets = targets;
    }

    /** Creates the issue of a target, under its parent if it has one. */
    Issue create(ApplicationUser user, Project project, Planned planned, @Nullable Issue parent, int digits)
            throws WriteRefused {
        boolean share = planned.node().share();
        SalesIssueType type = share ? SalesIssueType.TARGET_SHARE : SalesIssueType.SALES_TARGET;
        IssueInputParameters input = writer.input()
                .setProjectId(project.getId())
                .setIssueTypeId(types.idOf(type).orElseThrow(() -> new WriteRefused(type.jiraName())))
                .setSummary(planned.node().summary())
                .setAssigneeId(userName(planned.node().ownerKey()))
                .setReporterId(user.getUsername());
        Collection<PlanColumn> all = Arrays.asList(PlanColumn.values());
        if (share && parent != null) {
            return writer.createUnder(parent, user, input, issue -> fields.set(issue, planned, all, digits));
        }
        return writer.create(user, input, issue -> fields.set(issue, planned, all, digits));
    }

    /** Writes the fields of these columns while the target has the amount that it is known to have. */
    void update(ApplicationUser user, Planned known, Planned planned, Collection<PlanColumn> columns, int digits)
            throws WriteRefused {
        Checked update = writer.checkUpdate(
                user, planned.node().issueId(), issue -> fields.set(issue, planned, columns, digits));
        targets.write(known.node(), now -> now.amount() == known.node().amount(), update);
    }

    /** Deletes an issue that was created a moment ago. */
    void takeBack(ApplicationUser user, Issue created) throws WriteRefused {
        writer.takeBack(user, created);
    }

    /** Makes a Sales Target part of another, or of none, in the place of what it was part of. */
    void move(ApplicationUser user, Issue part, @Nullable Issue from, @Nullable Issue to) throws WriteRefused {
        if (from != null) {
            links.leave(from, part, user);
        }
        if (to != null) {
            try {
                links.join(to, part, user);
            } catch (CreateException e) {
                throw new WriteRefused(String.valueOf(e.getMessage()));
            }
        }
    }

    /** The issue of an id as it is now. */
    Issue existing(long id) throws WriteRefused {
        return Optional.ofNullable(issues.getIssueObject(id)).orElseThrow(() -> new WriteRefused(Long.toString(id)));
    }

    private String userName(@Nullable String userKey) {
        ApplicationUser owner = userKey == null ? null : users.getUserByKey(userKey);
        return owner == null ? "" : owner.getUsername();
    }
}
