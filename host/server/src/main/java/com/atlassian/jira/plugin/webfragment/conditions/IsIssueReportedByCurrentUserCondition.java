package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;

/** Holds for issues that whoever is logged in reported. */
public record IsIssueReportedByCurrentUserCondition(JiraAuthenticationContext authentication) implements OnIssue {

    @Override
    public boolean holds(Issue issue) {
        return authentication.isLoggedInUser()
                && authentication.getLoggedInUser().equals(issue.getReporter());
    }
}
