package io.attain.host.jira.issue;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.host.jira.event.IssueEvents;
import io.attain.host.jira.link.LinkEvents;
import io.attain.host.store.Database;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Gives sub-tasks another parent, and makes issues of sub-tasks and sub-tasks of issues. As in Jira, the link of a sub-task
 * goes and comes with an event of its own, and the issue is told of as updated. Who may is the caller's to check.
 */
public record IssueConversions(
        Database database,
        Issues issues,
        IssueManager manager,
        IssueStore store,
        IssueMoves.MoveRules rules,
        IssueEvents events,
        LinkEvents links) {

    /**
     * Puts a sub-task under another parent of its project.
     *
     * @throws IllegalArgumentException if it is none, or the other is one or is elsewhere
     */
    public Issue changeParent(Issue subTask, Issue parent, @Nullable ApplicationUser user) {
        return change(subTask, user, row -> {
            check(row.parentId != null, subTask, "is no sub-task");
            checkParent(subTask, parent);
            below(parent, row);
        });
    }

    /**
     * Makes an issue of its own of a sub-task.
     *
     * @throws IllegalArgumentException if it is none, or the type is one of sub-tasks or not offered in its project
     */
    public Issue toIssue(Issue subTask, IssueType type, @Nullable ApplicationUser user) {
        return change(subTask, user, row -> {
            check(row.parentId != null, subTask, "is no sub-task");
            become(subTask, row, type, false);
            row.parentId = null;
        });
    }

    /**
     * Makes a sub-task of an issue.
     *
     * @throws IllegalArgumentException if it is one or has sub-tasks, or the type is none of theirs, or the parent is elsewhere
     */
    public Issue toSubTask(Issue issue, Issue parent, IssueType type, @Nullable ApplicationUser user) {
        return change(issue, user, row -> {
            check(row.parentId == null && issues.subTasks(row.id).isEmpty(), issue, "is or has a sub-task");
            checkParent(issue, parent);
            become(issue, row, type, true);
            below(parent, row);
        });
    }

    private Issue change(Issue issue, @Nullable ApplicationUser user, Change change) {
        return database.call(handle -> {
            HostIssue changing = Objects.requireNonNull(issues.getIssueObject(issue.getId()), issue::toString);
            IssueRow row = changing.row();
            Long before = row.parentId;
            change.to(row);
            store.save(changing, user);
            if (before != null && !before.equals(row.parentId)) {
                links.left(manager, before, row.id);
            }
            if (row.parentId != null && !row.parentId.equals(before)) {
                links.joined(manager, row.parentId, row.id);
            }
            events.fire(changing, user, EventType.ISSUE_UPDATED_ID);
            return changing;
        });
    }

    private void become(Issue issue, IssueRow row, IssueType type, boolean subTask) {
        check(
                type.isSubTask() == subTask && rules.offers(issue.getProjectObject(), type),
                issue,
                "cannot be of the type " + type.getName());
        row.typeId = type.getId();
        row.statusId = rules.workflows().statusAfterMove(row.projectId, row.typeId, row.statusId);
    }

    private static void below(Issue parent, IssueRow row) {
        row.parentId = parent.getId();
        row.securityLevelId = parent.getSecurityLevelId();
    }

    private static void checkParent(Issue issue, Issue parent) {
        check(
                !parent.isSubTask() && parent.getProjectId().equals(issue.getProjectId()),
                issue,
                "cannot be a sub-task of " + parent.getKey());
    }

    private static void check(boolean allowed, Issue issue, String otherwise) {
        if (!allowed) {
            throw new IllegalArgumentException(issue.getKey() + " " + otherwise);
        }
    }

    private interface Change {
        void to(IssueRow row);
    }
}
