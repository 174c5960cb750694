package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.Map;

/** Holds for whoever administers the system. */
public record UserIsSysAdminCondition(JiraAuthenticationContext authentication, GlobalPermissionManager permissions)
        implements WithoutParameters {

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return permissions.hasPermission(GlobalPermissionKey.SYSTEM_ADMIN, authentication.getLoggedInUser());
    }
}
