package io.attain.host.jira.issue;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.host.jira.event.IssueEvents;
import io.attain.host.jira.permission.IssueSecurity;
import io.attain.host.store.Database;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gives issues a level of security. Sub-tasks have their parent's, and follow it. Who may is the caller's to check. */
public record SecuredIssues(
        Database database, Issues issues, IssueStore store, IssueEvents events, IssueSecurity security) {

    /**
     * Gives an issue with its sub-tasks this level, or, for null, none. Each is told of as updated.
     *
     * @throws IllegalArgumentException if it is a sub-task, or its project has no such level
     */
    public void secure(Issue issue, IssueSecurity.@Nullable Level level, @Nullable ApplicationUser user) {
        if (issue.isSubTask()) {
            throw new IllegalArgumentException("A sub-task has its parent's level");
        }
        if (level != null && !security.of(issue.getProjectId()).contains(level)) {
            throw new IllegalArgumentException(issue.getKey() + " cannot have the level " + level.name());
        }
        Long id = level == null ? null : level.id();
        database.run(handle -> {
            HostIssue changing = Objects.requireNonNull(issues.getIssueObject(issue.getId()), issue::toString);
            secure(changing, id, user);
            issues.subTasks(changing.row().id).forEach(subTask -> secure(subTask, id, user));
        });
    }

    private void secure(HostIssue issue, @Nullable Long level, @Nullable ApplicationUser user) {
        issue.row().securityLevelId = level;
        store.save(issue, user);
        events.fire(issue, user, EventType.ISSUE_UPDATED_ID);
    }
}
