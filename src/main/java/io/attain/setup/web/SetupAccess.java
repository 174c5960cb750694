package io.attain.setup.web;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import org.springframework.stereotype.Component;

/**
 * Who may do what with set-up: administrators of a project see how it stands; only Jira's administrators may run it, for
 * it makes things for the whole site.
 */
@Component
record SetupAccess(
        @ComponentImport ProjectManager projects,
        @ComponentImport PermissionManager permissions,
        SalesAccess access,
        Asker asker) {

    /**
     * The project of a key.
     *
     * @throws RestProblem 401 if nobody is logged in; 403 if the asker sees the project, but administers neither it nor
     *     Jira; 404 if there is none that the asker sees
     */
    Project project(String key) {
        ApplicationUser user = asker.user();
        Project project = projects.getProjectObjByKey(key);
        if (project != null && administers(user, project)) {
            return project;
        }
        if (project != null && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user)) {
            throw RestProblem.forbidden(asker.say("attain.setup.error.projectAdmin", project.getName()));
        }
        throw RestProblem.notFound(asker.say("attain.kernel.noProject", key));
    }

    /** Whether the asker may run it. */
    boolean mayRun() {
        return access.administersJira(asker.user());
    }

    /** @throws RestProblem 403 if the asker may not run it */
    void mustRun() {
        if (!mayRun()) {
            throw RestProblem.forbidden(asker.say("attain.setup.error.jiraAdmin"));
        }
    }

    private boolean administers(ApplicationUser user, Project project) {
        return access.administersJira(user)
                || permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, user);
    }
}
