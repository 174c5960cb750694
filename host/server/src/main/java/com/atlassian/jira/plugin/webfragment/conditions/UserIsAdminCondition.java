package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.Map;

/** Holds for whoever administers Jira. */
public record UserIsAdminCondition(JiraAuthenticationContext authentication, GlobalPermissionManager permissions)
        implements WithoutParameters {

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return permissions.hasPermission(GlobalPermissionKey.ADMINISTER, authentication.getLoggedInUser());
    }
}
