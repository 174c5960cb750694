package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Holds for whoever administers the system. */
public record UserIsSysAdminCondition(JiraAuthenticationContext authentication, GlobalPermissionManager permissions)
        implements Condition {

    @Override
    public void init(Map<String, String> params) {
        // It has none.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return permissions.hasPermission(GlobalPermissionKey.SYSTEM_ADMIN, authentication.getLoggedInUser());
    }
}
