package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Holds for those who have the global permission of the parameter {@code permission}: admin, sysadmin or use. */
public final class JiraGlobalPermissionCondition implements Condition {
    private static final Map<String, GlobalPermissionKey> PERMISSIONS = Map.of(
            "admin", GlobalPermissionKey.ADMINISTER,
            "sysadmin", GlobalPermissionKey.SYSTEM_ADMIN,
            "use", GlobalPermissionKey.USE);

    private final JiraAuthenticationContext authentication;
    private final GlobalPermissionManager permissions;
    private GlobalPermissionKey permission = GlobalPermissionKey.SYSTEM_ADMIN;

    /** Asks Jira who sends the request and what they may do. */
    public JiraGlobalPermissionCondition(
            JiraAuthenticationContext authentication, GlobalPermissionManager permissions) {
        this.authentication = authentication;
        this.permissions = permissions;
    }

    @Override
    public void init(Map<String, String> params) {
        String name = params.getOrDefault("permission", "");
        GlobalPermissionKey key = PERMISSIONS.get(name);
        if (key == null) {
            throw new PluginParseException("There is no global permission '" + name + "'");
        }
        permission = key;
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return permissions.hasPermission(permission, authentication.getLoggedInUser());
    }
}
