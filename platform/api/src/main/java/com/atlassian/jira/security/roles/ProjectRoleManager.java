package com.atlassian.jira.security.roles;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * Project role manager: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/security/roles/ProjectRoleManager.html">Public API page</a>
 */
public interface ProjectRoleManager {
    Collection<ProjectRole> getProjectRoles();

    Collection<ProjectRole> getProjectRoles(ApplicationUser applicationUser, Project project);

    ProjectRole getProjectRole(Long value);

    ProjectRole getProjectRole(String text);

    ProjectRole createRole(ProjectRole projectRole);

    ProjectRoleActors getProjectRoleActors(ProjectRole projectRole, Project project);

    boolean isUserInProjectRole(ApplicationUser applicationUser, ProjectRole projectRole, Project project);
}
