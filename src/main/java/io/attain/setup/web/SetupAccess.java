package io.attain.setup.web;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Who may do what with set-up: administrators of a project see how it stands; only Jira's administrators may run it, for
 * it makes things for the whole site.
 */
@Component
final class SetupAccess {
    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final GlobalPermissionManager globalPermissions;
    private final JiraAuthenticationContext authentication;

    SetupAccess(
            @ComponentImport ProjectManager projects,
            @ComponentImport PermissionManager permissions,
            @ComponentImport GlobalPermissionManager globalPermissions,
            @ComponentImport JiraAuthenticationContext authentication) {
        this.projects = projects;
        this.permissions = permissions;
        this.globalPermissions = globalPermissions;
        this.authentication = authentication;
    }

    /** The project of a key if the asking user may see its set-up; nothing, whatever the reason, if not. */
    Optional<Project> visible(String projectKey) {
        return Optional.ofNullable(projects.getProjectObjByKey(projectKey))
                .filter(project -> mayRun() || administers(project));
    }

    /** Whether the asking user may run set-up. */
    boolean mayRun() {
        return authentication.isLoggedInUser()
                && globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, authentication.getLoggedInUser());
    }

    private boolean administers(Project project) {
        return authentication.isLoggedInUser()
                && permissions.hasPermission(
                        ProjectPermissions.ADMINISTER_PROJECTS, project, authentication.getLoggedInUser());
    }
}
