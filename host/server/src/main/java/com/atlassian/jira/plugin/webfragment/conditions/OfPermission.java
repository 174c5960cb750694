package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** A condition about the project permission of the parameter {@code permission}. */
abstract class OfPermission implements Condition {
    private final JiraAuthenticationContext authentication;
    private final PermissionManager permissions;
    private ProjectPermissionKey permission = new ProjectPermissionKey("");

    OfPermission(JiraAuthenticationContext authentication, PermissionManager permissions) {
        this.authentication = authentication;
        this.permissions = permissions;
    }

    @Override
    public void init(Map<String, String> params) {
        String name = params.getOrDefault("permission", "");
        if (name.isEmpty()) {
            throw new PluginParseException("The condition needs the parameter 'permission'");
        }
        permission = new ProjectPermissionKey(name);
    }

    /** Whether who sends the request has it on an issue. */
    final boolean isHeldOn(Issue issue) {
        return permissions.hasPermission(permission, issue, authentication.getLoggedInUser());
    }

    /** Whether who sends the request has it in a project. */
    final boolean isHeldIn(Project project) {
        return permissions.hasPermission(permission, project, authentication.getLoggedInUser());
    }
}
