package io.attain.host.jira.issue;

import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.util.IssueUpdateBean;
import com.atlassian.jira.issue.util.IssueUpdater;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.host.jira.event.IssueEvents;
import io.attain.host.jira.link.LinkEvents;
import io.attain.host.store.SiteProperties;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sub-tasks: whether there are any, and which issue is whose. */
public record SubTasks(
        SiteProperties properties, Issues issues, IssueManager manager, IssueStore store, LinkEvents events)
        implements SubTaskManager {

    private static final String ENABLED = "sub-tasks.enabled";

    @Override
    public void enableSubTasks(boolean enabled) {
        properties.set(ENABLED, Boolean.toString(enabled));
    }

    @Override
    public boolean isSubTasksEnabled() {
        return properties.get(ENABLED).map(Boolean::parseBoolean).orElse(true);
    }

    @Override
    public void createSubTaskIssueLink(Issue parent, Issue subTask, @Nullable ApplicationUser user)
            throws CreateException {
        HostIssue stored = issues.getIssueObject(subTask.getId());
        if (stored == null || !stored.getIssueType().isSubTask() || parent.isSubTask()) {
            throw new CreateException(subTask.getKey() + " cannot be a sub-task of " + parent.getKey());
        }
        stored.row().parentId = parent.getId();
        stored.row().securityLevelId = parent.getSecurityLevelId();
        store.save(stored, user);
        events.joined(manager, parent.getId(), subTask.getId());
    }

    /** As in Jira, the sub-task leaves its parent before it is joined to the other; what is told of it is the caller's to hand on. */
    @Override
    public IssueUpdateBean changeParent(Issue subTask, Issue parent, @Nullable ApplicationUser user)
            throws CreateException {
        HostIssue stored = Objects.requireNonNull(issues.getIssueObject(subTask.getId()), subTask::toString);
        long former = Objects.requireNonNull(stored.row().parentId, subTask::toString);
        stored.row().parentId = null;
        store.save(stored, user);
        events.left(manager, former, subTask.getId());
        createSubTaskIssueLink(parent, subTask, user);
        return new Moved(stored, user);
    }

    /** A sub-task that has another parent. */
    private static final class Moved extends IssueUpdateBean {

        private final HostIssue issue;

        Moved(HostIssue issue, @Nullable ApplicationUser user) {
            super(issue, issue, EventType.ISSUE_UPDATED_ID, user);
            this.issue = issue;
        }
    }

    /** Tells of what was changed already. */
    public static IssueUpdater telling(IssueEvents events) {
        return (change, withHistory) -> {
            if (change instanceof Moved moved) {
                events.fire(moved.issue, moved.getUser(), moved.getEventTypeId());
            }
        };
    }
}
