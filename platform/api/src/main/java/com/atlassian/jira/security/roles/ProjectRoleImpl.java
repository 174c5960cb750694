package com.atlassian.jira.security.roles;

/**
 * A project role to be created.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/security/roles/ProjectRoleImpl.html">Public API page</a>
 */
public record ProjectRoleImpl(Long getId, String getName, String getDescription) implements ProjectRole {
    public ProjectRoleImpl(String name, String description) {
        this(null, name, description);
    }
}
