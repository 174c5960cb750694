package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Holds for whoever administers Jira. */
public record UserIsAdminCondition(JiraAuthenticationContext authentication, GlobalPermissionManager permissions)
        implements Condition {

    @Override
    public void init(Map<String, String> params) {
        // It has none.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return permissions.hasPermission(GlobalPermissionKey.ADMINISTER, authentication.getLoggedInUser());
    }
}
