package com.atlassian.jira.security.roles;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/**
 * Default role actors: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/security/roles/DefaultRoleActors.html">Public API page</a>
 */
public interface DefaultRoleActors {
    Set<ApplicationUser> getUsers();
}
