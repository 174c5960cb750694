package io.attain.host.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Issues without Jira's checks: who may do what is the caller's to ask. */
record ManagedIssues(Issues issues, IssueWrites writes) implements IssueManager {

    private static final int MOST_AT_ONCE = 1_000;

    @Override
    public @Nullable HostIssue getIssueObject(@Nullable Long id) {
        return issues.getIssueObject(id);
    }

    @Override
    public @Nullable HostIssue getIssueObject(@Nullable String key) {
        return issues.getIssueObject(key);
    }

    @Override
    public @Nullable HostIssue getIssueByCurrentKey(@Nullable String key) {
        return issues.getIssueByCurrentKey(key);
    }

    /**
     * Several issues by one question; those that are no more are left out.
     *
     * @throws IllegalArgumentException if there are more ids than every database takes in a list
     */
    @Override
    public List<Issue> getIssueObjects(Collection<Long> ids) {
        if (ids.size() > MOST_AT_ONCE) {
            throw new IllegalArgumentException("More than " + MOST_AT_ONCE + " issues at once");
        }
        return List.copyOf(issues.byIds(List.copyOf(ids)));
    }

    /** Deletes the issue with its sub-tasks. Nothing is done if it is gone; no mail is sent. */
    @Override
    public void deleteIssue(@Nullable ApplicationUser user, Issue issue, EventDispatchOption event, boolean sendMail) {
        HostIssue stored = issues.getIssueObject(issue.getId());
        if (stored != null) {
            writes.delete(stored, user, EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId()));
        }
    }
}
