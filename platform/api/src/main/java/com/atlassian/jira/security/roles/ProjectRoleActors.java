package com.atlassian.jira.security.roles;

/**
 * Project role actors: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/security/roles/ProjectRoleActors.html">Public API page</a>
 */
public interface ProjectRoleActors extends DefaultRoleActors {}
