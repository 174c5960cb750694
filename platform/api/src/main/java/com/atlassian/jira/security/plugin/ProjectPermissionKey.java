package com.atlassian.jira.security.plugin;

/**
 * The key of a project permission.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/security/plugin/ProjectPermissionKey.html">Public API page</a>
 */
public record ProjectPermissionKey(String permissionKey) {
    @Override
    public String toString() {
        return permissionKey;
    }
}
