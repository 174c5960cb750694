package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;

/** Holds for issues of whoever is logged in. */
public record IsIssueAssignedToCurrentUserCondition(JiraAuthenticationContext authentication) implements OnIssue {

    @Override
    public boolean holds(Issue issue) {
        return authentication.isLoggedInUser()
                && authentication.getLoggedInUser().equals(issue.getAssignee());
    }
}
