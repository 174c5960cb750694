package com.atlassian.jira.event.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;

/**
 * Something happened to an issue: see {@link com.atlassian.jira.event.type.EventType}. Fired on the node where it happened.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/event/issue/IssueEvent.html">Public API page</a>
 */
public record IssueEvent(
        Issue getIssue,
        ApplicationUser getUser,
        Comment getComment,
        Map<String, Object> getParams,
        Long getEventTypeId) {

    public IssueEvent(Issue issue, Map<String, Object> params, ApplicationUser user, Long eventTypeId) {
        this(issue, user, null, params, eventTypeId);
    }

    public Project getProject() {
        return getIssue.getProjectObject();
    }
}
