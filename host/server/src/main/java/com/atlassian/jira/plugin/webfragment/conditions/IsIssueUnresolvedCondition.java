package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.issue.Issue;

/** Holds for issues without a resolution. */
public record IsIssueUnresolvedCondition() implements OnIssue {

    @Override
    public boolean holds(Issue issue) {
        return issue.getResolutionDate() == null;
    }
}
