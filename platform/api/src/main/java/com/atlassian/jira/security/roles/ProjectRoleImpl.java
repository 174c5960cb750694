package com.atlassian.jira.security.roles;

/**
 * A project role to be created.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/security/roles/ProjectRoleImpl.html">Public API page</a>
 */
public class ProjectRoleImpl implements ProjectRole {
    private final Long id;
    private final String name;
    private final String description;

    public ProjectRoleImpl(String name, String description) {
        this(null, name, description);
    }

    public ProjectRoleImpl(Long id, String name, String description) {
        this.id = id;
        this.name = name;
        this.description = description;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return description;
    }
}
