package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import java.util.Map;

/** Holds for those who have the project permission of the parameter {@code permission} on the issue that a page shows. */
public final class HasIssuePermissionCondition extends OfPermission {

    /** Asks Jira who sends the request and what they may do. */
    public HasIssuePermissionCondition(JiraAuthenticationContext authentication, PermissionManager permissions) {
        super(authentication, permissions);
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return context.get("issue") instanceof Issue issue && isHeldOn(issue);
    }
}
