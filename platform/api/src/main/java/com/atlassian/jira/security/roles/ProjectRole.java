package com.atlassian.jira.security.roles;

/**
 * Project role: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/security/roles/ProjectRole.html">Public API page</a>
 */
public interface ProjectRole {
    Long getId();

    String getName();

    String getDescription();
}
