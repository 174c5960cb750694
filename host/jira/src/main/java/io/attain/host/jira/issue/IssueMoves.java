package io.attain.host.jira.issue;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.host.jira.event.IssueEvents;
import io.attain.host.jira.permission.IssueSecurity;
import io.attain.host.jira.project.IssueTypeSchemes;
import io.attain.host.jira.workflow.Workflows;
import io.attain.host.store.Database;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Moves issues to other projects. Who may is the caller's to check. */
public record IssueMoves(
        Database database,
        Issues issues,
        IssueStore store,
        MoveRules rules,
        IssueSecurity security,
        IssueEvents events) {

    /** What a target project offers. */
    record MoveRules(IssueTypeSchemes types, Workflows workflows) {

        boolean offers(Project project, IssueType type) {
            return types.getIssueTypesForProject(project).stream()
                    .anyMatch(offered -> offered.getId().equals(type.getId()));
        }
    }

    /**
     * Gives the issue and its sub-tasks new keys in the target project; old keys still find them. The types stay, and so do
     * statuses that the workflow there has; an issue in another one begins anew, resolved or not. A level of security that
     * the target project has not is gone. Fires ISSUE_MOVED for each.
     *
     * @throws IllegalArgumentException if it is a sub-task or the project does not offer its type or a sub-task's
     */
    public Issue move(Issue issue, Project target, @Nullable ApplicationUser user) {
        if (issue.isSubTask()) {
            throw new IllegalArgumentException("A sub-task moves with its parent");
        }
        return database.call(handle -> {
            HostIssue moving = Objects.requireNonNull(issues.getIssueObject(issue.getId()), issue::toString);
            moveOne(moving, target, user);
            issues.subTasks(moving.row().id).forEach(subTask -> moveOne(subTask, target, user));
            return moving;
        });
    }

    private void moveOne(HostIssue issue, Project target, @Nullable ApplicationUser user) {
        if (!rules.offers(target, issue.getIssueType())) {
            throw new IllegalArgumentException("The project " + target.getName() + " has no issue type "
                    + issue.getIssueType().getName());
        }
        IssueRow row = issue.row();
        issues.table().rememberKey(row.key, row.id);
        row.number = issues.parts().projects().nextIssueNumber(target);
        row.key = target.getKey() + "-" + row.number;
        row.projectId = target.getId();
        row.securityLevelId = keptIn(target, row.securityLevelId);
        row.statusId = rules.workflows().statusAfterMove(target.getId(), row.typeId, row.statusId);
        store.save(issue, user);
        events.fire(issue, user, EventType.ISSUE_MOVED_ID);
    }

    private @Nullable Long keptIn(Project target, @Nullable Long levelId) {
        return security.of(target.getId()).stream()
                .map(IssueSecurity.Level::id)
                .filter(id -> id.equals(levelId))
                .findFirst()
                .orElse(null);
    }
}
