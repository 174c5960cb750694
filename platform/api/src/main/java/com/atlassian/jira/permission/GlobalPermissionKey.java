package com.atlassian.jira.permission;

/**
 * The key of a global permission.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/permission/GlobalPermissionKey.html">Public API page</a>
 */
public final class GlobalPermissionKey {
    public static final GlobalPermissionKey ADMINISTER = new GlobalPermissionKey("ADMINISTER");
    public static final GlobalPermissionKey SYSTEM_ADMIN = new GlobalPermissionKey("SYSTEM_ADMIN");
    public static final GlobalPermissionKey USE = new GlobalPermissionKey("USE");

    private final String key;

    private GlobalPermissionKey(String key) {
        this.key = key;
    }

    public String getKey() {
        return key;
    }
}
