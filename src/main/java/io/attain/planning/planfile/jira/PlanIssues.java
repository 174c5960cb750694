package io.attain.planning.planfile.jira;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.kernel.Unit;
import io.attain.kernel.jira.FieldValues;
import io.attain.kernel.jira.IssueWriter;
import io.attain.kernel.jira.IssueWriter.Checked;
import io.attain.kernel.jira.NewIssue;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.kernel.jira.WriteRefused;
import io.attain.planning.planfile.PlanColumn;
import io.attain.planning.planfile.PlanColumn.Planned;
import io.attain.targets.TargetNode;
import io.attain.targets.Turns;
import io.attain.targets.Turns.Matter;
import io.attain.targets.jira.ShownTargets;
import io.attain.targets.jira.TargetLinks;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes single issues of a plan, and where they stand. */
@Component
record PlanIssues(
        IssueWriter writer,
        @ComponentImport IssueManager issues,
        SalesIssues types,
        TargetLinks links,
        PlanFields fields,
        FieldValues values,
        ShownTargets targets,
        Turns turns,
        @ComponentImport I18nResolver texts) {

    /** Whether the user may create the issue of a target, a share under its parent. */
    Checked checkCreate(ApplicationUser user, Project project, Planned planned, @Nullable Issue parent, Unit unit)
            throws WriteRefused {
        boolean share = planned.node().share();
        SalesIssueType type = share ? SalesIssueType.TARGET_SHARE : SalesIssueType.SALES_TARGET;
        String typeId = types.idOf(type).orElseThrow(() -> new WriteRefused(type.jiraName()));
        TargetNode node = planned.node();
        NewIssue made = new NewIssue(project.getId(), typeId, node.summary(), values.nameOf(node.ownerKey()));
        Collection<PlanColumn> all = Arrays.asList(PlanColumn.values());
        if (share && parent != null) {
            return writer.checkCreateUnder(parent, user, made, draft -> fields.set(draft, planned, all, unit));
        }
        return writer.checkCreate(user, made, draft -> fields.set(draft, planned, all, unit));
    }

    /** Whether the user may write the fields of these columns. */
    Checked checkUpdate(ApplicationUser user, Planned planned, Collection<PlanColumn> columns, Unit unit)
            throws WriteRefused {
        return writer.checkUpdate(user, planned.node().issueId(), draft -> fields.set(draft, planned, columns, unit));
    }

    /** Writes what was checked while the target has the amount that it is known to have. */
    void write(Planned known, Checked update) throws WriteRefused {
        targets.write(known.node(), now -> now.amount() == known.node().amount(), update);
    }

    /** What the fields of these columns hold now, to be put back later. */
    Consumer<MutableIssue> remembered(Issue issue, Collection<PlanColumn> columns) {
        return fields.remembered(issue, columns);
    }

    /** Puts back what was remembered. */
    void restore(ApplicationUser user, Issue issue, Consumer<MutableIssue> before) throws WriteRefused {
        writer.putBack(user, issue, before);
    }

    /** Deletes an issue that was created a moment ago. */
    void takeBack(ApplicationUser user, Issue created) throws WriteRefused {
        writer.takeBack(user, created);
    }

    /** Makes a Sales Target part of another, or of none, in the place of what it was part of. */
    void move(ApplicationUser user, Issue part, @Nullable Issue from, @Nullable Issue to) throws WriteRefused {
        turns.<Issue, WriteRefused>at(Turns.ALL_TREES, Matter.PLACE, () -> moved(user, part, from, to));
    }

    private Issue moved(ApplicationUser user, Issue part, @Nullable Issue from, @Nullable Issue to)
            throws WriteRefused {
        if (links.whole(part)
                .filter(whole -> from == null || !whole.getId().equals(from.getId()))
                .isPresent()) {
            throw new WriteRefused(texts.getText("attain.target.changedMeanwhile", part.getKey()));
        }
        if (from != null) {
            links.leave(from, part, user);
        }
        if (to != null) {
            try {
                links.join(to, part, user);
            } catch (CreateException e) {
                throw new WriteRefused(e.getMessage() + rejoined(user, part, from));
            }
        }
        return part;
    }

    /** Joins a target to what it was part of; answers what stood in the way. */
    private String rejoined(ApplicationUser user, Issue part, @Nullable Issue from) {
        try {
            if (from != null) {
                links.join(from, part, user);
            }
            return "";
        } catch (CreateException e) {
            return " " + part.getKey() + ": " + e.getMessage();
        }
    }

    /** The issue of an id as it is now. */
    Issue existing(long id) throws WriteRefused {
        return Optional.ofNullable(issues.getIssueObject(id)).orElseThrow(() -> new WriteRefused(Long.toString(id)));
    }
}
