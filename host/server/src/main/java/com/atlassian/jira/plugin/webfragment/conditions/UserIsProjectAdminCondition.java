package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import java.util.Map;

/** Holds for those who administer the project of the page. */
public record UserIsProjectAdminCondition(JiraAuthenticationContext authentication, PermissionManager permissions)
        implements WithoutParameters {

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        Project project = HasProjectPermissionCondition.project(context);
        return project != null
                && permissions.hasPermission(
                        ProjectPermissions.ADMINISTER_PROJECTS, project, authentication.getLoggedInUser());
    }
}
