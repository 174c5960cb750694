package com.atlassian.jira.issue.util;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;

/**
 * A change of an issue that is made already and still to be told: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/util/IssueUpdateBean.html">Public API page</a>
 */
public class IssueUpdateBean {
    private final Long eventTypeId;
    private final ApplicationUser user;

    public IssueUpdateBean(Issue changedIssue, Issue originalIssue, Long eventTypeId, ApplicationUser user) {
        this.eventTypeId = eventTypeId;
        this.user = user;
    }

    public Long getEventTypeId() {
        return eventTypeId;
    }

    public ApplicationUser getUser() {
        return user;
    }
}
