package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/** Holds for those who have the project permission of the parameter {@code permission} on the issue that a page shows. */
public final class HasIssuePermissionCondition implements OnIssue {
    private final JiraAuthenticationContext authentication;
    private final PermissionManager permissions;
    private ProjectPermissionKey permission = new ProjectPermissionKey("");

    /** Asks Jira who sends the request and what they may do. */
    public HasIssuePermissionCondition(JiraAuthenticationContext authentication, PermissionManager permissions) {
        this.authentication = authentication;
        this.permissions = permissions;
    }

    @Override
    public void init(Map<String, String> params) {
        permission = named(params);
    }

    @Override
    public boolean holds(Issue issue) {
        return permissions.hasPermission(permission, issue, authentication.getLoggedInUser());
    }

    static ProjectPermissionKey named(Map<String, String> params) {
        String name = params.getOrDefault("permission", "");
        if (name.isEmpty()) {
            throw new PluginParseException("The condition needs the parameter 'permission'");
        }
        return new ProjectPermissionKey(name);
    }
}
