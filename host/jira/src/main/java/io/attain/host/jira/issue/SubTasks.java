package io.attain.host.jira.issue;

import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.host.jira.link.LinkEvents;
import io.attain.host.store.SiteProperties;
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
}
